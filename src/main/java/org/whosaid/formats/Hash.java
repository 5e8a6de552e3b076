package org.whosaid.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What stands for an id that is too long, or that UTF-8 can't hold. */
final class Hash {

    private Hash() {
    }

    /** SHA-256 of the id's UTF-16 units, which tell apart all that Java does; in hexadecimal digits. */
    static String of(String id) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
