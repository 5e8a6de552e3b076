package org.whosaid.search;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The lines of a file that may still grow: a last one without its line feed is left for another time. For one thread. */
final class GrowingLines implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final InputStream bytes;
    private final MessageDigest read = sha256();
    private long size;

    GrowingLines(Path file) throws IOException {
        bytes = new BufferedInputStream(Files.newInputStream(file), BLOCK);
    }

    /** Goes over what was read another time; false where it is no longer that, and then this is of no more use. */
    boolean skip(long length, String sha256) throws IOException {
        byte[] block = new byte[BLOCK];
        while (size < length) {
            int got = bytes.read(block, 0, (int) Math.min(BLOCK, length - size));
            if (got < 0) {
                return false;
            }
            read.update(block, 0, got);
            size += got;
        }
        return hex().equals(sha256);
    }

    /** The next whole line without its line feed. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(BLOCK);
        int unit = bytes.read();
        while (unit >= 0 && unit != '\n') {
            line.write(unit);
            unit = bytes.read();
        }
        if (unit < 0) {
            return Optional.empty();
        }
        line.write(unit);
        read.update(line.toByteArray());
        size += line.size();
        return Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
    }

    /** The number of bytes up to here. */
    long size() {
        return size;
    }

    /** The SHA-256 up to here. */
    String hex() {
        try {
            return hex((MessageDigest) read.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be cloned", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
