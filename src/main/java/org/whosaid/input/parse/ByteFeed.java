package org.whosaid.input.parse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Sha256;

/**
 * Reads a stream by code units (of one byte; of two or four in UTF-16 and UTF-32), keeps the bytes of the article that is
 * being read, up to a limit, and counts lines. So files are cut into articles by bytes, and each has its bytes as stored.
 * All that is cut at (line ends, quotation marks, brackets) is ASCII. Not safe for several threads.
 */
public final class ByteFeed implements Closeable {

    /** How much of the start is looked at to find out format and encoding. */
    static final int HEAD = 1 << 16;
    private static final int END = -1;
    private static final int REPLACEMENT = 0xFFFD;

    private final InputStream in;
    private final int limit;
    private final Sha256 digest = new Sha256();
    private boolean digesting;
    private byte[] window = new byte[HEAD];
    private int position;
    private int filled;
    private @Nullable IOException failure;
    private int width = 1;
    private boolean littleEndian;

    private byte[] piece = new byte[1024];
    private int length;
    private boolean tooLarge;
    private long line = 1;
    private long pieceLine = 1;

    /** @param limit the most bytes that are kept of one article */
    public ByteFeed(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
        fill(HEAD);
    }

    /** The start of the stream; all of it where it is shorter. To be asked before anything is read. */
    public byte[] head() {
        return Arrays.copyOf(window, filled);
    }

    /** Whether there is not a byte in it. */
    public boolean isEmpty() throws IOException {
        return peek() == END;
    }

    /** Tells in what code units to read. */
    public void read(Charset charset) {
        String name = charset.name();
        width = name.contains("UTF-16") ? 2 : name.contains("UTF-32") ? 4 : 1;
        littleEndian = name.contains("LE");
    }

    /** Asks for the digest of all that is read from here on. */
    void digest() {
        digesting = true;
    }

    /** The SHA-256 of all that was read or passed over; none is made of what is read after this. */
    String digested() {
        digesting = false;
        return digest.hex();
    }

    /** Passes over bytes that belong to no article. */
    public void skip(int bytes) {
        digest.add(window, position, bytes);
        position += bytes;
    }

    /** The next code unit without reading it; -1 at the end. */
    int peek() throws IOException {
        if (filled - position < width) {
            fill(width);
        }
        if (position < filled) {
            return filled - position < width ? REPLACEMENT : unit();
        }
        if (failure != null) {
            throw failure;
        }
        return END;
    }

    /** Reads the next code unit into the article's bytes; -1 at the end. */
    int read() throws IOException {
        int unit = peek();
        if (unit != END) {
            int bytes = Math.min(width, filled - position);
            keep(bytes);
            position += bytes;
            line += unit == '\n' ? 1 : 0;
        }
        return unit;
    }

    /** Starts a new article here. */
    void begin() {
        length = 0;
        tooLarge = false;
        pieceLine = line;
    }

    /** The line at which the article started. */
    long pieceLine() {
        return pieceLine;
    }

    /** The line that is being read. */
    public long line() {
        return line;
    }

    /** The number of bytes kept of the article. */
    int pieceLength() {
        return length;
    }

    /** Whether the article has more bytes than are kept. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** The article's first bytes. */
    byte[] piece(int bytes) {
        return Arrays.copyOf(piece, bytes);
    }

    /** Takes back all of the article's bytes but those of its first line: they are read again. */
    void unreadAfter(int bytes) {
        line = pieceLine + 1;
        if (length - bytes <= position) {
            position -= length - bytes;
            return;
        }
        byte[] again = Arrays.copyOf(piece, length - bytes + filled - position);
        System.arraycopy(piece, bytes, again, 0, length - bytes);
        System.arraycopy(window, position, again, length - bytes, filled - position);
        window = again;
        position = 0;
        filled = again.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void keep(int bytes) {
        if (digesting) {
            digest.add(window, position, bytes);
        }
        if (length + bytes > limit) {
            tooLarge = true;
            return;
        }
        if (length + bytes > piece.length) {
            piece = Arrays.copyOf(piece, (int) Math.min(Integer.MAX_VALUE - 8L, piece.length * 2L + bytes));
        }
        System.arraycopy(window, position, piece, length, bytes);
        length += bytes;
    }

    private int unit() {
        int unit = 0;
        for (int i = 0; i < width; i++) {
            int at = position + (littleEndian ? width - 1 - i : i);
            unit = unit << 8 | window[at] & 0xFF;
        }
        return unit < 0 ? REPLACEMENT : unit;
    }

    /** Reads until there are so many bytes, or the end; what was read before a failure is given before it. */
    private void fill(int wanted) {
        int rest = filled - position;
        if (failure != null) {
            return;
        }
        byte[] next = window.length == HEAD ? window : new byte[HEAD];
        System.arraycopy(window, position, next, 0, rest);
        window = next;
        position = 0;
        filled = rest;
        try {
            int count = 0;
            while (filled < wanted && count >= 0) {
                count = in.read(window, filled, window.length - filled);
                filled += Math.max(0, count);
            }
        } catch (IOException e) {
            failure = e;
        }
    }
}
