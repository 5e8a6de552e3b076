package org.whosaid.input.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * UTF-8 that was decoded as a one-byte encoding: each sign beyond ASCII became two to four. Such stretches are nothing else
 * where one stands for a quotation mark, a dash or the like, or where two start with "Ã" or "Â" and go on with no such sign:
 * "JOSÉ’S" is sound.
 */
final class Mojibake {

    private static final List<Mojibake> ENCODINGS = Stream.of("windows-1252", "x-MacRoman").filter(Charset::isSupported)
            .map(name -> new Mojibake(Charset.forName(name))).toList();
    private static final int GENERAL_PUNCTUATION = 0x2010;
    private static final int GENERAL_PUNCTUATION_END = 0x2040;

    private final Map<Character, Integer> bytes = new HashMap<>();

    private Mojibake(Charset charset) {
        for (int value = 0x80; value < 0x100; value++) {
            String sign = new String(new byte[] {(byte) value}, charset);
            bytes.put(sign.charAt(0) == '\uFFFD' ? (char) value : sign.charAt(0), value);
            if (value < 0xA0) {
                bytes.putIfAbsent((char) value, value);
            }
        }
    }

    /** The text with such stretches decoded; the same where there are none, or too few to be sure. */
    static String mended(String text) {
        return ENCODINGS.stream().map(encoding -> encoding.decoded(text)).filter(decoded -> !decoded.equals(text)).findFirst()
                .orElse(text);
    }

    private String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int found = 0;
        boolean sure = false;
        int unit = 0;
        while (unit < text.length()) {
            int length = length(text, unit);
            int codePoint = length == 0 ? text.charAt(unit) : codePoint(text, unit, length);
            found += length == 2 && isLatin(text, unit) ? 1 : 0;
            sure |= length > 2 && codePoint >= GENERAL_PUNCTUATION && codePoint < GENERAL_PUNCTUATION_END;
            decoded.appendCodePoint(codePoint);
            unit += Math.max(1, length);
        }
        return sure || found > 1 ? decoded.toString() : text;
    }

    /** Whether two signs would be one letter of Western Europe, and the second is no sign that stands behind letters. */
    private static boolean isLatin(String text, int unit) {
        char second = text.charAt(unit + 1);
        return "ÂÃ".indexOf(text.charAt(unit)) >= 0 && second >= 0x80 && second < 0xC0;
    }

    /** How many signs at a place are the bytes of one sign; 0 where they are none. */
    private int length(String text, int unit) {
        int lead = value(text, unit);
        int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int next = 1; next < length; next++) {
            int value = value(text, unit + next);
            if (value < 0x80 || value >= 0xC0) {
                return 0;
            }
        }
        return length > 0 && isSound(text, unit, length) ? length : 0;
    }

    private boolean isSound(String text, int unit, int length) {
        return codePoint(text, unit, length) != 0xFFFD && codePoint(text, unit, length) >= 0xA0;
    }

    private int codePoint(String text, int unit, int length) {
        byte[] sign = new byte[length];
        for (int next = 0; next < length; next++) {
            sign[next] = (byte) value(text, unit + next);
        }
        return new String(sign, StandardCharsets.UTF_8).codePointAt(0);
    }

    private int value(String text, int unit) {
        return unit < text.length() ? bytes.getOrDefault(text.charAt(unit), -1) : -1;
    }
}
