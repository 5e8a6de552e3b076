package org.whosaid.correction;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds a run's corrections against other programs, by a file of its own beside them. Not by the file of the corrections:
 * a process loses its lock on a file when it closes that file after reading it, however else it has it open. The system
 * lets go of it when the process ends, however it ends. The file stays: could it be taken away, two programs could hold a
 * lock each.
 */
final class DeskLock implements AutoCloseable {

    private final FileChannel channel;

    private DeskLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CorrectionException where another program holds it */
    static DeskLock take(Path corrections) throws IOException {
        FileChannel channel = FileChannel.open(corrections.resolveSibling(".corrections.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (!isTaken(channel)) {
            channel.close();
            throw new CorrectionException("another desk is open on " + corrections + "; use that one, or end it first");
        }
        return new DeskLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
