package org.whosaid.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written on under another name until it is whole, and then takes its own. For one thread. */
final class GrowingFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Disk.Appending bytes;
    private final byte[] buffer = new byte[BUFFER];
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
     * @param length so many bytes of it count; what is behind them is cut off
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
                    + " is gone; begin anew with --restart");
        }
    }

    private static Path pending(Path target) {
        String name = target.getFileName().toString();
        return target.resolveSibling((name.startsWith(".") ? "" : ".") + name + ".part");
    }

    /** Writes a file whole, under its other name. */
    static void write(Path target, Disk disk, byte[] content) {
        try (GrowingFile file = open(target, disk, 0)) {
            file.write(content);
            file.force();
        }
    }

    /** Whether there is one under its other name. */
    static boolean isPending(Path target) {
        return Files.exists(pending(target));
    }

    /** Gives a file its own name, where it hasn't it yet. */
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
            if (some.length > BUFFER - buffered) {
                flush();
            }
            if (some.length > BUFFER) {
                put(some, some.length);
            } else {
                System.arraycopy(some, 0, buffer, buffered, some.length);
                buffered += some.length;
            }
        } catch (IOException e) {
            throw OutputException.unfinished(target, e);
        }
    }

    /** Brings all of it to the disk. */
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

    /** In bytes, those included that are not on the disk yet. */
    long length() {
        return written + buffered;
    }

    /** Leaves what is on the disk as it is. */
    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            // All that counts was forced to the disk before.
            return;
        }
    }
}
