package org.whosaid.input.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.apache.commons.io.input.ProxyInputStream;

/** Counts the stored bytes of the inputs, and how many of them were read. For one thread. */
public final class InputBytes {

    private long expected;
    private boolean known = true;
    /** The size of all files up to the one being read, included. */
    private long started;
    private long size;
    private long read;

    /** Adds a file that will be read. */
    public void expect(SourceFile file) {
        known &= file.fault().isPresent() || file.location().filter(InputBytes::isFileOrGone).isPresent();
        expected += size(file);
    }

    /** The size of a pipe is unknown; a file that doesn't exist counts 0. */
    private static boolean isFileOrGone(Path location) {
        return Files.isRegularFile(location) || !Files.exists(location);
    }

    /** The next file is being read; the one before counts as read whole. */
    public void start(SourceFile file) {
        size = size(file);
        started += size;
        read = 0;
    }

    private static long size(SourceFile file) {
        try {
            Path location = file.location().orElse(null);
            return location != null && Files.isRegularFile(location) ? Files.size(location) : 0;
        } catch (IOException e) {
            // That it can't be read is reported when it is opened.
            return 0;
        }
    }

    /** The same stream, counted. */
    public InputStream count(InputStream stream) {
        return new Counted(stream);
    }

    /** The share that was read, 0 to 1; empty if a size is unknown, as that of a pipe. */
    public OptionalDouble share() {
        double share = (started - size + Math.min(read, size)) / (double) Math.max(expected, 1);
        return known ? OptionalDouble.of(Math.min(share, 1)) : OptionalDouble.empty();
    }

    private final class Counted extends ProxyInputStream {

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        protected void afterRead(int bytes) {
            read += Math.max(bytes, 0);
        }
    }
}
