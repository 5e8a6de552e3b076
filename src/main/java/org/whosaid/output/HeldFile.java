package org.whosaid.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that one program at a time holds, so that what lies beside it is written by that one alone. The system lets go of
 * it when the process ends, however it ends. The file stays: could it be taken away, two programs could hold one each, one
 * the old file, one the new. It must be read by nobody: a process loses its hold on a file when it closes that file after
 * reading it, however else it has it open. Not for several threads.
 */
public final class HeldFile implements AutoCloseable {

    private final FileChannel channel;

    private HeldFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes hold of a file, and makes it where it isn't there.
     *
     * @return empty where this program or another one holds it
     * @throws IOException where it can't be made or opened
     */
    public static Optional<HeldFile> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new HeldFile(channel));
            }
        } catch (OverlappingFileLockException e) {
            // This program itself holds it: no other answer than for another one.
        }
        channel.close();
        return Optional.empty();
    }

    /** Lets go of it. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The hold goes with the process at the latest.
            return;
        }
    }
}
