package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * A folder that is written under another name beside its own, and moved when it is whole. It takes the place of one of
 * an earlier time, which is known by a mark in it; a folder without the mark is somebody else's and is left alone.
 *
 * @param target  its own name
 * @param pending the other one; a folder of this name is what a killed program left
 */
record StagedFolder(Path target, Path pending) {

    private static final String MARK = ".whosaid";
    private static final String MEANING = "whosaid wrote this folder, and writes it anew as a whole.\n";

    static StagedFolder create(Path target) throws IOException {
        refuseForeign(target);
        Path pending = target.resolveSibling("." + target.getFileName() + ".part");
        FileUtils.deleteDirectory(pending.toFile());
        Files.createDirectories(pending);
        Files.writeString(pending.resolve(MARK), MEANING);
        return new StagedFolder(target, pending);
    }

    /** Whether there is one of an earlier time. */
    static boolean isAt(Path target) {
        return Files.exists(target.resolve(MARK));
    }

    private static void refuseForeign(Path target) throws IOException {
        if (Files.exists(target) && !isAt(target)) {
            throw new FileSystemException(target.toString(), null,
                    target + " is there already and not of whosaid's making");
        }
    }

    /** One folder can't be moved over another: the earlier one steps aside first. */
    void publish() throws IOException {
        Path earlier = target.resolveSibling("." + target.getFileName() + ".old");
        FileUtils.deleteDirectory(earlier.toFile());
        if (Files.exists(target)) {
            Files.move(target, earlier);
        }
        Files.move(pending, target);
        FileUtils.deleteDirectory(earlier.toFile());
    }

    /** Takes it away where it was not published. */
    void discard() {
        FileUtils.deleteQuietly(pending.toFile());
    }
}
