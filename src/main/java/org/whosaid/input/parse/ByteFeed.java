package org.whosaid.input.parse;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Sha256;

/**
 * Reads a stream by code units (of one byte; of two or four in UTF-16 and UTF-32), keeps the bytes of the current
 * record up to a limit, and counts lines. So files are split by bytes, and each record has its bytes as stored. All
 * delimiters (line ends, quotation marks, brackets) are ASCII. For one thread.
 */
public final class ByteFeed implements Closeable {

    /** Number of bytes from which format and encoding are detected. */
    static final int HEAD_BYTES = 1 << 16;
    private static final int END = -1;
    private static final int REPLACEMENT = 0xFFFD;

    private final InputStream in;
    private final int limit;
    private final Sha256 digest = new Sha256();
    private boolean digesting;
    private byte[] window = new byte[HEAD_BYTES];
    private int position;
    private int filled;
    private @Nullable IOException failure;
    private int width = 1;
    private boolean littleEndian;

    private byte[] kept = new byte[1024];
    private int length;
    private boolean tooLarge;
    private long line = 1;
    private long recordLine = 1;

    /** @param limit the largest record in bytes; of a longer one no more is kept */
    public ByteFeed(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
        fill(HEAD_BYTES);
    }

    /** The first 64 KiB of the stream, or all of it if it is shorter. Call it before reading. */
    public byte[] head() {
        return Arrays.copyOf(window, filled);
    }

    /** Whether there is no byte in it. */
    public boolean isEmpty() throws IOException {
        return peek() == END;
    }

    /** Sets the code units by which to read: those of this encoding. */
    public void read(Charset charset) {
        String name = charset.name();
        width = name.contains("UTF-16") ? 2 : name.contains("UTF-32") ? 4 : 1;
        littleEndian = name.contains("LE");
    }

    /** Starts the SHA-256 of all that is read or skipped from here on. */
    void startDigest() {
        digesting = true;
    }

    /** Ends it: the SHA-256 of what was read or skipped since, in lower-case hexadecimal. */
    String finishDigest() {
        digesting = false;
        return digest.hex();
    }

    /** Skips bytes that belong to no record. */
    public void skip(int bytes) {
        digest.add(window, position, bytes);
        position += bytes;
    }

    /** Whether a code unit is white space in JSON. */
    static boolean isSpace(int unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
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

    /** Reads the next code unit into the record; -1 at the end. */
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

    /** Starts a new record here. */
    void startRecord() {
        length = 0;
        tooLarge = false;
        recordLine = line;
    }

    /** The line, from 1, at which the record starts. */
    long recordLine() {
        return recordLine;
    }

    /** The line, from 1, that is being read. */
    public long line() {
        return line;
    }

    /** The number of bytes kept of the record. */
    int recordLength() {
        return length;
    }

    /** Whether the record is larger than the limit. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** The record's first bytes. */
    byte[] recordBytes(int bytes) {
        return Arrays.copyOf(kept, bytes);
    }

    /** Puts back the record's bytes from this one on, which are to be read again: all but its first line. */
    void unreadFrom(int bytes) {
        line = recordLine + 1;
        if (length - bytes <= position) {
            position -= length - bytes;
            return;
        }
        byte[] again = Arrays.copyOf(kept, length - bytes + filled - position);
        System.arraycopy(kept, bytes, again, 0, length - bytes);
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
        if (length + bytes > kept.length) {
            kept = Arrays.copyOf(kept, (int) Math.min(Integer.MAX_VALUE - 8L, kept.length * 2L + bytes));
        }
        System.arraycopy(window, position, kept, length, bytes);
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

    /** Reads until there are this many bytes, or the end; a failure is thrown after the bytes read before it. */
    private void fill(int wanted) {
        if (failure != null) {
            return;
        }
        moveRestToFront();
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

    private void moveRestToFront() {
        byte[] front = window.length == HEAD_BYTES ? window : new byte[HEAD_BYTES];
        System.arraycopy(window, position, front, 0, filled - position);
        window = front;
        filled -= position;
        position = 0;
    }
}
