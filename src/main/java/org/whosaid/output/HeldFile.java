package org.whosaid.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A lock file that one process at a time holds, so that only this process writes the files beside it. The system
 * releases the lock when the process ends in any way. The file is never deleted, as two processes could then hold a
 * lock each, on the old file and on a new one. Nobody may read the file: a process loses its lock when it closes the
 * file after reading it, even if it has the file open elsewhere. Not thread-safe.
 */
public final class HeldFile implements AutoCloseable {

    private final FileChannel channel;

    private HeldFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks a file, and creates it if it is missing.
     *
     * @return empty if this process or another one holds the lock
     * @throws IOException if it can't be created or opened
     */
    public static Optional<HeldFile> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new HeldFile(channel));
            }
        } catch (OverlappingFileLockException e) {
            // This process holds the lock, which is answered as if another process did.
        }
        channel.close();
        return Optional.empty();
    }

    /** Releases the lock. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
            return;
        }
    }
}
