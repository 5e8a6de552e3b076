package org.whosaid.formats;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written under a temporary name in the same folder, and renamed when complete.
 *
 * @param target  its final name
 * @param pending its temporary name; a file of this name is left over from a killed program
 */
record StagedFile(Path target, Path pending) {

    static StagedFile of(Path target) {
        return new StagedFile(target, target.resolveSibling("." + target.getFileName() + ".part"));
    }

    /** Forces it to the disk. */
    void force() throws IOException {
        try (FileChannel channel = FileChannel.open(pending, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void publish() throws IOException {
        Files.move(pending, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes it if it was not published. */
    void discard() {
        try {
            Files.deleteIfExists(pending);
        } catch (IOException e) {
            // It stays under a name that nobody reads, and the next export overwrites it.
        }
    }
}
