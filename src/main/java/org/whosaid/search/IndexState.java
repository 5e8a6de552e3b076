package org.whosaid.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.whosaid.correction.Corrections;
import org.whosaid.text.Sha256;

/**
 * The data that an index was built from.
 *
 * @param size        the size of the records file in bytes, up to the end of the last complete line
 * @param modified    the time of its last change, in milliseconds since 1970
 * @param sha256      the SHA-256 of those bytes
 * @param records     the number of records
 * @param corrections a hash of all corrections applied
 */
record IndexState(long size, long modified, String sha256, long records, String corrections) {

    /** The version of the index format; to be raised whenever fields or their analysis change. */
    private static final String FORMAT = "3";

    static IndexState empty() {
        return new IndexState(0, 0, new Sha256().hex(), 0, mark(Corrections.NONE));
    }

    /** The state of the index in a folder; empty if there is none or it has another format. */
    static Optional<IndexState> of(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? of(SegmentInfos.readLatestCommit(directory).getUserData()) : Optional.empty();
    }

    /** The state in the commit data of an index; empty if the index has another format. */
    static Optional<IndexState> of(Map<String, String> data) {
        return FORMAT.equals(data.get("format")) ? Optional.of(new IndexState(Long.parseLong(data.get("size")),
                Long.parseLong(data.get("modified")), data.getOrDefault("sha256", ""), Long.parseLong(data.get("records")),
                data.getOrDefault("corrections", ""))) : Optional.empty();
    }

    Map<String, String> toMap() {
        return Map.of("format", FORMAT, "size", Long.toString(size), "modified", Long.toString(modified),
                "sha256", sha256, "records", Long.toString(records), "corrections", corrections);
    }

    IndexState with(Corrections taken) {
        return new IndexState(size, modified, sha256, records, mark(taken));
    }

    /** Whether a file has the same size and time as then; its content isn't read. */
    boolean isOf(Path file) throws IOException {
        return Files.size(file) == size && Files.getLastModifiedTime(file).toMillis() == modified;
    }

    boolean has(Corrections all) {
        return corrections.equals(mark(all));
    }

    private static String mark(Corrections corrections) {
        return Sha256.of(corrections.all().stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
}
