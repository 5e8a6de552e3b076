package org.whosaid.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that is addressed by Unicode code points, as every record of the program is; Java's strings count UTF-16 units.
 * Access by offset takes constant time. A lone surrogate counts as one code point. Immutable, safe for all threads.
 */
public final class Text {

    private final String value;

    /** The code points, kept only where they differ from the string's units. */
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

    /** Whether there is nothing in it but white space, or nothing at all. */
    public boolean isBlank() {
        return value.isBlank();
    }

    /** All of it, or nothing where it is empty. */
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
     * The words of a span, exactly as they stand.
     *
     * @throws IndexOutOfBoundsException where the span reaches past the end
     */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /**
     * The words from one offset up to another, exactly as they stand; empty where both are the same.
     *
     * @throws IndexOutOfBoundsException outside the text, or where {@code end} lies before {@code start}
     */
    public String slice(int start, int end) {
        return codePoints == null ? value.substring(start, end) : new String(codePoints, start, end - start);
    }

    /** The span without white space (and no-break or zero-width space) at its borders; nothing where no more is in it. */
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
     * The same words with each accent in one sign with its letter (Unicode's form NFC), where there is one: so names that
     * look alike are alike. Offsets don't fit it.
     */
    public static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /**
     * For one stretch, where each UTF-16 unit of {@link #slice(Span) its words} stands in the text: the entry at unit
     * {@code u} is the code point offset of that unit, and one more entry gives the end.
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
