package org.whosaid.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.whosaid.correction.Corrections;

/**
 * What an index was built from.
 *
 * @param size        of the file of records, in bytes, up to the end of the last whole line
 * @param modified    when that file was last changed, in milliseconds since 1970
 * @param sha256      of these bytes
 * @param records     how many they are
 * @param corrections stands for all corrections that were taken into account
 */
record IndexState(long size, long modified, String sha256, long records, String corrections) {

    /** To be raised whenever other fields are indexed, or the same in another way. */
    private static final String FORMAT = "3";

    static IndexState empty() {
        return new IndexState(0, 0, GrowingLines.hex(GrowingLines.sha256()), 0, mark(Corrections.NONE));
    }

    /** The state of the index in a folder; empty where there is none, or another version built it. */
    static Optional<IndexState> of(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? of(SegmentInfos.readLatestCommit(directory).getUserData()) : Optional.empty();
    }

    /** The state that an index says it is in; empty where another version built it. */
    static Optional<IndexState> of(Map<String, String> said) {
        return FORMAT.equals(said.get("format")) ? Optional.of(new IndexState(Long.parseLong(said.get("size")),
                Long.parseLong(said.get("modified")), said.getOrDefault("sha256", ""), Long.parseLong(said.get("records")),
                said.getOrDefault("corrections", ""))) : Optional.empty();
    }

    Map<String, String> said() {
        return Map.of("format", FORMAT, "size", Long.toString(size), "modified", Long.toString(modified),
                "sha256", sha256, "records", Long.toString(records), "corrections", corrections);
    }

    IndexState with(Corrections taken) {
        return new IndexState(size, modified, sha256, records, mark(taken));
    }

    /** Whether a file looks as it did; without reading it. */
    boolean isOf(Path file) throws IOException {
        return Files.size(file) == size && Files.getLastModifiedTime(file).toMillis() == modified;
    }

    boolean has(Corrections all) {
        return corrections.equals(mark(all));
    }

    private static String mark(Corrections corrections) {
        var digest = GrowingLines.sha256();
        corrections.all().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return GrowingLines.hex(digest);
    }
}
