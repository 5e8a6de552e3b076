package org.whosaid.input.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.apache.commons.io.input.ProxyInputStream;

/** How many bytes the inputs have, as stored, and how many of them were read. For one thread. */
public final class InputBytes {

    private long expected;
    private boolean known = true;
    /** The files that were gone through, whole, the one that is being read included. */
    private long begun;
    private long size;
    private long read;

    /** Tells of a file that will be read. */
    public void expect(SourceFile file) {
        known &= file.fault().isPresent() || file.location().filter(InputBytes::isFileOrGone).isPresent();
        expected += size(file);
    }

    /** Of a pipe nobody knows how much will come; of a file that isn't there, nothing will. */
    private static boolean isFileOrGone(Path location) {
        return Files.isRegularFile(location) || !Files.exists(location);
    }

    /** The next file is read; the one before is done with, however much of it was. */
    public void begin(SourceFile file) {
        size = size(file);
        begun += size;
        read = 0;
    }

    private static long size(SourceFile file) {
        try {
            Path location = file.location().orElse(null);
            return location != null && Files.isRegularFile(location) ? Files.size(location) : 0;
        } catch (IOException e) {
            // That it can't be read is told when it is.
            return 0;
        }
    }

    /** The same stream, counted. */
    public InputStream count(InputStream stream) {
        return new Counted(stream);
    }

    public OptionalDouble share() {
        double share = (begun - size + Math.min(read, size)) / (double) Math.max(expected, 1);
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
