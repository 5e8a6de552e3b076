package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * A folder that is written under a temporary name beside its final one, and renamed when complete. It replaces an
 * earlier export, which is recognized by a mark file in it; a folder without the mark is left alone.
 *
 * @param target  its final name
 * @param pending its temporary name; a folder of this name is left over from a killed program
 */
record StagedFolder(Path target, Path pending) {

    private static final String MARK = ".whosaid";
    private static final String MEANING = "whosaid wrote this folder, and replaces it as a whole.\n";

    static StagedFolder create(Path target) throws IOException {
        refuseForeign(target);
        Path pending = target.resolveSibling("." + target.getFileName() + ".part");
        FileUtils.deleteDirectory(pending.toFile());
        Files.createDirectories(pending);
        Files.writeString(pending.resolve(MARK), MEANING);
        return new StagedFolder(target, pending);
    }

    /** Whether an earlier export is there. */
    static boolean isAt(Path target) {
        return Files.exists(target.resolve(MARK));
    }

    private static void refuseForeign(Path target) throws IOException {
        if (Files.exists(target) && !isAt(target)) {
            throw new FileSystemException(target.toString(), null,
                    target + " exists and was not written by whosaid");
        }
    }

    /** A folder can't replace another, so the earlier one is renamed first. */
    void publish() throws IOException {
        Path earlier = target.resolveSibling("." + target.getFileName() + ".old");
        FileUtils.deleteDirectory(earlier.toFile());
        if (Files.exists(target)) {
            Files.move(target, earlier);
        }
        Files.move(pending, target);
        FileUtils.deleteDirectory(earlier.toFile());
    }

    /** Deletes it if it was not published. */
    void discard() {
        FileUtils.deleteQuietly(pending.toFile());
    }
}
