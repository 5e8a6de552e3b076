package org.whosaid.correction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.whosaid.output.HeldFile;

/**
 * A run's {@code corrections.jsonl}, open to be added to. Lines are only ever added, and each is on the disk before
 * {@link #add} returns; so whatever ends the program, what was confirmed to somebody stays. What it cut off was confirmed to
 * nobody, and is taken away when the file is opened next. One program at a time holds it. Safe for all threads.
 */
public final class CorrectionFile implements AutoCloseable {

    private final Path file;
    private final HeldFile lock;
    private final FileChannel channel;
    private final List<String> faults;
    private volatile Corrections corrections;
    private long end;

    private CorrectionFile(Path file, HeldFile lock, FileChannel channel, CorrectionLines lines) throws IOException {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
        this.faults = lines.faults();
        this.corrections = Corrections.of(lines.corrections());
        this.end = lines.whole();
        mend(lines.unended());
    }

    /**
     * Opens the file of a run's folder, and makes it where it isn't there.
     *
     * @throws CorrectionException where it can't be read or written, or another program holds it
     */
    public static CorrectionFile open(Path folder) {
        Path file = folder.resolve(Corrections.FILE);
        try {
            return opened(file, held(file));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** By a file of its own: that of the corrections is read. */
    private static HeldFile held(Path file) throws IOException {
        return HeldFile.take(file.resolveSibling(".corrections.lock")).orElseThrow(() -> new CorrectionException(
                "another desk is open on " + file + "; use that one, or end it first"));
    }

    private static CorrectionFile opened(Path file, HeldFile lock) throws IOException {
        try {
            return opened(file, lock, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static CorrectionFile opened(Path file, HeldFile lock, FileChannel channel) throws IOException {
        try {
            forceName(Objects.requireNonNull(file.getParent()));
            return new CorrectionFile(file, lock, channel, CorrectionLines.read(file));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** A new file's name is in its folder's data, which go to the disk on their own. */
    private static void forceName(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Not every system opens folders; those that don't bring names to the disk themselves.
            return;
        }
    }

    private void mend(boolean unended) throws IOException {
        channel.truncate(end);
        if (unended) {
            write(new byte[] {'\n'});
        }
    }

    /** Lines of the file that are no corrections, one message each; they stay there, and count for nothing. */
    public List<String> faults() {
        return faults;
    }

    /** All that hold now. */
    public Corrections corrections() {
        return corrections;
    }

    /**
     * Adds a line. When this returns, it is on the disk.
     *
     * @throws CorrectionException where it can't be kept; then it doesn't hold, and the file is as it was
     */
    public synchronized void add(Correction line) {
        long before = end;
        try {
            write(CorrectionLines.bytes(line));
        } catch (IOException e) {
            takeBack(before);
            throw failed(file, e);
        }
        corrections = corrections.and(line);
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        channel.position(end);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
        end += bytes.length;
    }

    private void takeBack(long before) {
        try {
            channel.truncate(before);
        } catch (IOException e) {
            // The next line is written over it.
            return;
        }
    }

    /** Lets others have it. */
    @Override
    public void close() {
        try (lock) {
            channel.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static CorrectionException failed(Path file, IOException cause) {
        return new CorrectionException("can't keep corrections in " + file + ": "
                + (cause instanceof AccessDeniedException ? "permission denied; check its folder's permissions"
                        : cause.getMessage() + "; make room"), cause);
    }
}
