package org.whosaid.input.parse;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The bytes of one article, cut out of a file.
 *
 * @param bytes  as stored, without the line end or comma behind them; not to be changed
 * @param line   the line that they start on; empty where the file is the article
 * @param sha256 of the bytes, or of the whole file where the file is the article
 * @param fault  why they are no article, where cutting showed that already
 */
public record RawRecord(byte[] bytes, Optional<Long> line, String sha256, Optional<String> fault) {

    static RawRecord row(byte[] bytes, long line) {
        return new RawRecord(bytes, Optional.of(line), hex(newDigest().digest(bytes)), Optional.empty());
    }

    static RawRecord file(byte[] bytes) {
        return file(bytes, newDigest().digest(bytes));
    }

    static RawRecord file(byte[] bytes, byte[] digest) {
        return new RawRecord(bytes, Optional.empty(), hex(digest), Optional.empty());
    }

    static RawRecord faulty(Optional<Long> line, String cause) {
        return new RawRecord(new byte[0], line, "", Optional.of(cause));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
