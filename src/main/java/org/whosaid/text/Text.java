package org.whosaid.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text addressed by Unicode code points, as all records of the program are; Java's strings count UTF-16 units. Access
 * by offset takes constant time. A lone surrogate counts as one code point. Immutable, safe for all threads.
 */
public final class Text {

    private final String value;

    /** The code points; null if they are the string's units. */
    private final int @Nullable [] codePoints;

    private Text(String value, int @Nullable [] codePoints) {
        this.value = value;
        this.codePoints = codePoints;
    }

    /** The text of a string. */
    public static Text of(String value) {
        boolean plain = value.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        return new Text(value, plain ? null : value.codePoints().toArray());
    }

    /** Its length in code points. */
    public int length() {
        return codePoints == null ? value.length() : codePoints.length;
    }

    /** Whether it is empty or white space. */
    public boolean isBlank() {
        return value.isBlank();
    }

    /** The whole text; empty if there is none. */
    public Optional<Span> all() {
        return length() == 0 ? Optional.empty() : Optional.of(new Span(0, length()));
    }

    /**
     * The code point at an offset.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public int at(int offset) {
        return codePoints == null ? value.charAt(offset) : codePoints[offset];
    }

    /**
     * The text of a span, unchanged.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the end
     */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /**
     * The text from one offset to another, unchanged; empty if both are the same.
     *
     * @throws IndexOutOfBoundsException outside the text, or if {@code end} is before {@code start}
     */
    public String slice(int start, int end) {
        return codePoints == null ? value.substring(start, end) : new String(codePoints, start, end - start);
    }

    /** The span without white space ({@link #isSpace}) at its borders; empty if nothing else is in it. */
    public Optional<Span> trimmed(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isSpace(at(first))) {
            first++;
        }
        while (last > first && isSpace(at(last - 1))) {
            last--;
        }
        return first == last ? Optional.empty() : Optional.of(new Span(first, last));
    }

    /** Whether a code point is white space of any kind: Unicode's, no-break, zero-width, or a stray byte order mark. */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || codePoint == 0x200B || codePoint == 0xFEFF || codePoint == 0x85;
    }

    /**
     * The text in Unicode's normalization form NFC, in which names that look alike are equal. Offsets don't apply to
     * it.
     */
    public static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /**
     * The offsets of the UTF-16 units of {@link #slice(Span) a span's text}: entry {@code u} is the code point offset
     * in the whole text of unit {@code u}, and one more entry gives the end.
     */
    public int[] offsetsOfUnits(Span span) {
        String words = slice(span);
        int[] offsets = new int[words.length() + 1];
        int offset = span.start();
        for (int unit = 0; unit < words.length(); unit++) {
            offsets[unit] = offset;
            boolean half = Character.isHighSurrogate(words.charAt(unit)) && unit + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(unit + 1));
            offset += half ? 0 : 1;
        }
        offsets[words.length()] = span.end();
        return offsets;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && text.value.equals(value) && Arrays.equals(text.codePoints, codePoints);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The whole as a string. */
    @Override
    public String toString() {
        return value;
    }
}
