package org.whosaid.models;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.whosaid.text.Sha256;

/**
 * A model's bytes, counted and hashed while they are read. If they turn out not to be the manifest's, the read that
 * meets their end throws {@link ModelException}; if that was not reached, closing reads to the end and does. Can't be
 * rewound. For one thread.
 */
final class VerifiedStream extends FilterInputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Model model;
    private final Sha256 sum = new Sha256();
    private long count;
    private boolean ended;

    VerifiedStream(Model model, InputStream bytes) {
        super(bytes);
        this.model = model;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            sum.add(buffer, offset, got);
            count += got;
        } else if (got < 0 && !ended) {
            ended = true;
            check();
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, BUFFER_BYTES)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        byte[] rest = new byte[BUFFER_BYTES];
        try {
            while (!ended) {
                read(rest, 0, rest.length);
            }
        } finally {
            super.close();
        }
    }

    private void check() {
        if (count != model.size() || !sum.hex().equals(model.sha256())) {
            throw model.altered();
        }
    }
}
