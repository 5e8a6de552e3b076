package org.whosaid.input.file;

/**
 * How far bytes are valid UTF-8. Text in another encoding hardly ever holds a valid sequence of several bytes.
 *
 * @param sequences the number of characters of several bytes
 * @param other     the number of bytes that belong to no character
 */
record Utf8Check(int sequences, int other) {

    static Utf8Check at(byte[] bytes) {
        int sequences = 0;
        int other = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            sequences += length > 1 ? 1 : 0;
            other += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return new Utf8Check(sequences, other);
    }

    /** Whether it is UTF-8, or UTF-8 with some bytes broken. */
    boolean isMostlyUtf8() {
        return other == 0 || sequences > other;
    }

    /** The number of bytes of the character that starts here; 0 if none does. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
