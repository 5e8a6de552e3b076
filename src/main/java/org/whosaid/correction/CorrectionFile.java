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
 * The open {@code corrections.jsonl} of a run. Lines are only ever appended, and each is on disk before {@link #add} returns,
 * so a crash loses no confirmed correction. A last line that a crash cut off is removed when the file is opened again. One
 * program at a time can open it. Thread-safe.
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
        repair(lines.unended());
    }

    /**
     * Opens the file in a run's folder; creates it if it doesn't exist.
     *
     * @throws CorrectionException if it can't be read or written, or another program has it open
     */
    public static CorrectionFile open(Path folder) {
        Path file = folder.resolve(Corrections.FILE);
        try {
            return opened(file, held(file));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** A separate lock file, since closing any reader of the corrections would release a lock on them. */
    private static HeldFile held(Path file) throws IOException {
        return HeldFile.take(file.resolveSibling(".corrections.lock")).orElseThrow(() -> new CorrectionException(
                "another desk is open on " + file + "; use that one, or close it first"));
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

    /** Writes the folder to disk, which holds the name of a new file. */
    private static void forceName(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Systems on which folders can't be opened don't need this.
            return;
        }
    }

    private void repair(boolean unended) throws IOException {
        channel.truncate(end);
        if (unended) {
            write(new byte[] {'\n'});
        }
    }

    /** One message per invalid line of the file. Such lines stay in the file and are ignored. */
    public List<String> faults() {
        return faults;
    }

    /** All current corrections. */
    public Corrections corrections() {
        return corrections;
    }

    /**
     * Adds a correction. When this returns, it is on disk.
     *
     * @throws CorrectionException if it can't be written; then the file is unchanged and the correction has no effect
     */
    public synchronized void add(Correction line) {
        long before = end;
        try {
            write(CorrectionLines.bytes(line));
        } catch (IOException e) {
            rollBack(before);
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

    private void rollBack(long before) {
        try {
            channel.truncate(before);
        } catch (IOException e) {
            // The next line overwrites it.
            return;
        }
    }

    /** Closes the file, so that another program can open it. */
    @Override
    public void close() {
        try (lock) {
            channel.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static CorrectionException failed(Path file, IOException cause) {
        return new CorrectionException("can't save corrections in " + file + ": "
                + (cause instanceof AccessDeniedException ? "permission denied; check its folder's permissions"
                        : cause.getMessage() + "; free disk space"), cause);
    }
}
