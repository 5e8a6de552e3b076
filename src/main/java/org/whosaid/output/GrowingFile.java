package org.whosaid.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that has a temporary name until it is complete. Not thread-safe. */
final class GrowingFile implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path target;
    private final Disk.Appending bytes;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int buffered;
    private long written;

    private GrowingFile(Path target, Path pending, Disk disk, long length) throws IOException {
        this.target = target;
        this.bytes = disk.append(pending, length);
        this.written = length;
    }

    /**
     * Opens what was written so far.
     *
     * @param length in bytes that the file is truncated to
     */
    static GrowingFile open(Path target, Disk disk, long length) {
        Path pending = pending(target);
        try {
            checkLength(pending, length);
            return new GrowingFile(target, pending, disk, length);
        } catch (IOException e) {
            throw new OutputException(target.toString(), e, "give another folder with -o");
        }
    }

    private static void checkLength(Path pending, long length) throws IOException {
        if (length > 0 && (!Files.exists(pending) || Files.size(pending) < length)) {
            throw new OutputException("part of what the unfinished run wrote to " + pending
                    + " is missing; start over with --restart");
        }
    }

    private static Path pending(Path target) {
        String name = target.getFileName().toString();
        return target.resolveSibling((name.startsWith(".") ? "" : ".") + name + ".part");
    }

    /** Writes a complete file under its temporary name. */
    static void write(Path target, Disk disk, byte[] content) {
        try (GrowingFile file = open(target, disk, 0)) {
            file.write(content);
            file.force();
        }
    }

    /** Whether the file exists under its temporary name. */
    static boolean isPending(Path target) {
        return Files.exists(pending(target));
    }

    /** Gives a file its final name, unless it has it already. */
    static void publish(Path target, Disk disk) {
        try {
            if (isPending(target)) {
                disk.move(pending(target), target);
            }
        } catch (IOException e) {
            throw OutputException.unfinished(target, e);
        }
    }

    void write(byte[] some) {
        try {
            if (some.length > BUFFER_BYTES - buffered) {
                flush();
            }
            if (some.length > BUFFER_BYTES) {
                put(some, some.length);
            } else {
                System.arraycopy(some, 0, buffer, buffered, some.length);
                buffered += some.length;
            }
        } catch (IOException e) {
            throw OutputException.unfinished(target, e);
        }
    }

    /** Forces everything written to the disk. */
    void force() {
        try {
            flush();
            bytes.force();
        } catch (IOException e) {
            throw OutputException.unfinished(target, e);
        }
    }

    private void flush() throws IOException {
        put(buffer, buffered);
        buffered = 0;
    }

    private void put(byte[] some, int length) throws IOException {
        if (length > 0) {
            bytes.write(some, length);
            written += length;
        }
    }

    /** In bytes, including those that are still buffered. */
    long length() {
        return written + buffered;
    }

    /** Discards what is buffered. */
    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            // Everything that counts was forced to the disk before.
            return;
        }
    }
}
