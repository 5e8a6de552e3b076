package org.whosaid.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal: of given bytes, or of bytes added one after the other. For one thread. */
public final class Sha256 {

    private final MessageDigest digest = newDigest();

    /** The hash of these bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    /** The hash of a string's UTF-8 form. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a string's UTF-16 units, big-endian: unlike their UTF-8, unpaired surrogates differ in it. */
    public static String ofUnits(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        return of(units.array());
    }

    /** Adds {@code length} bytes of an array, from {@code start} on. */
    public void add(byte[] bytes, int start, int length) {
        digest.update(bytes, start, length);
    }

    /** The hash of all bytes added so far; more may be added afterwards. */
    public String hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be cloned", e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
