package org.whosaid.formats;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written under another name beside its own, and moved when it is whole.
 *
 * @param target  its own name
 * @param pending the other one; a file of this name is what a killed program left
 */
record StagedFile(Path target, Path pending) {

    static StagedFile of(Path target) {
        return new StagedFile(target, target.resolveSibling("." + target.getFileName() + ".part"));
    }

    /** Brings it to the disk. */
    void force() throws IOException {
        try (FileChannel channel = FileChannel.open(pending, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void publish() throws IOException {
        Files.move(pending, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes it away where it was not published. */
    void discard() {
        try {
            Files.deleteIfExists(pending);
        } catch (IOException e) {
            // It stays, under a name that nobody reads and that the next one writes over.
        }
    }
}
