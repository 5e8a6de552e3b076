package org.whosaid.search;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.whosaid.text.Sha256;

/** Reads the complete lines of a file that may still grow; a last line without line feed is left out. For one thread. */
final class GrowingLines implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream bytes;
    private final Sha256 read = new Sha256();
    private long size;

    GrowingLines(Path file) throws IOException {
        bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    }

    /** Skips bytes read earlier; returns false if their SHA-256 has changed, after which this reader can't be used. */
    boolean skip(long length, String sha256) throws IOException {
        byte[] block = new byte[BUFFER_BYTES];
        while (size < length) {
            int got = bytes.read(block, 0, (int) Math.min(BUFFER_BYTES, length - size));
            if (got < 0) {
                return false;
            }
            read.add(block, 0, got);
            size += got;
        }
        return hex().equals(sha256);
    }

    /** The next complete line without its line feed; empty at the end. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER_BYTES);
        int unit = bytes.read();
        while (unit >= 0 && unit != '\n') {
            line.write(unit);
            unit = bytes.read();
        }
        if (unit < 0) {
            return Optional.empty();
        }
        line.write(unit);
        read.add(line.toByteArray(), 0, line.size());
        size += line.size();
        return Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    /** The number of bytes read so far. */
    long size() {
        return size;
    }

    /** The SHA-256 of the bytes read so far. */
    String hex() {
        return read.hex();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
