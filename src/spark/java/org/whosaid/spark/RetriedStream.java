package org.whosaid.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file from another machine. A failure to read them may be temporary, so the task fails and Spark runs
 * it again elsewhere; on the last attempt only the file fails and the run continues without it. Not thread-safe.
 */
final class RetriedStream extends FilterInputStream {

    private final boolean lastAttempt;
    private @Nullable IOException failure;

    RetriedStream(InputStream stored, boolean lastAttempt) {
        super(stored);
        this.lastAttempt = lastAttempt;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** @throws UncheckedIOException if reading has failed and the task is to be run again */
    void failTask() {
        if (failure != null && !lastAttempt) {
            throw new UncheckedIOException(failure);
        }
    }
}
