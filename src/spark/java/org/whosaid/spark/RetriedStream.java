package org.whosaid.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bytes of a file from another machine. Where they fail to come, that may pass, so the task fails and Spark tries it
 * again, elsewhere; on the last attempt it is the file that fails, and the run goes on without it.
 */
final class RetriedStream extends FilterInputStream {

    private final boolean lastAttempt;

    RetriedStream(InputStream stored, boolean lastAttempt) {
        super(stored);
        this.lastAttempt = lastAttempt;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        if (lastAttempt) {
            return e;
        }
        throw new UncheckedIOException(e);
    }
}
