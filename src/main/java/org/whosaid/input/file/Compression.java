package org.whosaid.input.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Decompresses gzip and Zstandard streams. */
public final class Compression {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTANDARD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

    private Compression() {
    }

    /**
     * The stream decompressed if its first bytes say that it is compressed; otherwise as it is.
     *
     * @param ending {@code gz}, {@code zst} or empty: what the file's name says
     * @throws IOException if it can't be read, or is not compressed though its name says so
     */
    public static InputStream unpack(InputStream stored, String ending) throws IOException {
        InputStream buffered = new Peekable(stored);
        if (startsWith(buffered, GZIP)) {
            return new GZIPInputStream(buffered, BUFFER_BYTES);
        }
        if (startsWith(buffered, ZSTANDARD)) {
            return new ZstdInputStream(buffered);
        }
        if (!ending.isEmpty() && buffered.available() > 0) {
            throw new IOException("its name ends in ." + ending
                    + " but it is not compressed so: rename it or get a complete copy");
        }
        return buffered;
    }

    private static boolean startsWith(InputStream stream, byte[] magic) throws IOException {
        stream.mark(magic.length);
        byte[] start = stream.readNBytes(magic.length);
        stream.reset();
        return Arrays.equals(start, magic);
    }

    /**
     * Reports available bytes until the end is certain. {@link GZIPInputStream} takes a stream without available bytes
     * to have ended, and so would lose all but the first member of a gzip file that comes through a pipe.
     */
    private static final class Peekable extends BufferedInputStream {

        Peekable(InputStream stored) {
            super(stored, BUFFER_BYTES);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            boolean more = read() >= 0;
            reset();
            return more ? 1 : 0;
        }
    }
}
