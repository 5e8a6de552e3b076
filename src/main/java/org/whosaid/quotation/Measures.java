package org.whosaid.quotation;

import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Feet and inches, minutes and seconds: numbers whose marks look like quotation marks. */
final class Measures {

    private static final int MAX_DIGITS = 3;
    private static final int MAX_NUMBER_CHARS = 10;

    private Measures() {
    }

    /**
     * The number that ends at {@code markStart}, with its mark and with degrees before it; null if no number that
     * people measure with (up to 999, no price) stands there.
     */
    static @Nullable Span ending(Text text, Span paragraph, int markStart, int markEnd) {
        int start = numberStart(text, paragraph.start(), markStart);
        if (start == markStart) {
            return null;
        }
        return new Span(degreesStart(text, paragraph.start(), start), markEnd);
    }

    /**
     * The end of the inches after the mark for feet, as in 6'2" or 40° 26' 46"; the same as {@code offset} if no
     * inches follow.
     */
    static int endOfInches(Text text, Span paragraph, int offset) {
        int start = offset < paragraph.end() && Text.isSpace(text.at(offset)) ? offset + 1 : offset;
        int end = start;
        while (end < paragraph.end() && end - start < MAX_NUMBER_CHARS && isNumeral(text.at(end))) {
            end++;
        }
        int mark = end == start || isSeparator(text.at(start)) ? 0 : lengthOfInchMark(text, end, paragraph.end());
        return mark == 0 ? offset : end + mark;
    }

    private static int lengthOfInchMark(Text text, int offset, int end) {
        if (offset >= end) {
            return 0;
        }
        return switch (text.at(offset)) {
            case '"', '”', '″' -> 1;
            case '\'', '’' -> offset + 1 < end && text.at(offset + 1) == text.at(offset) ? 2 : 0;
            default -> 0;
        };
    }

    private static int numberStart(Text text, int paragraphStart, int end) {
        int start = end;
        while (start > paragraphStart && end - start < MAX_NUMBER_CHARS && isNumeral(text.at(start - 1))) {
            start--;
        }
        while (start < end && isSeparator(text.at(start))) {
            start++;
        }
        boolean alone = start == paragraphStart || startsNumber(text.at(start - 1));
        return alone && start < end && !isSeparator(text.at(end - 1)) && isSmall(text, start, end) ? start : end;
    }

    private static boolean isSmall(Text text, int start, int end) {
        int digits = 0;
        while (start + digits < end && Character.isDigit(text.at(start + digits))) {
            digits++;
        }
        return digits <= MAX_DIGITS;
    }

    private static int degreesStart(Text text, int paragraphStart, int start) {
        int degree = start - 1;
        if (degree > paragraphStart && Text.isSpace(text.at(degree))) {
            degree--;
        }
        return degree > paragraphStart && text.at(degree) == '°' ? numberStart(text, paragraphStart, degree) : start;
    }

    /** Not within a word or a longer number, and no price or rank. */
    private static boolean startsNumber(int codePoint) {
        return !Character.isLetterOrDigit(codePoint) && codePoint != '#'
                && Character.getType(codePoint) != Character.CURRENCY_SYMBOL;
    }

    private static boolean isNumeral(int codePoint) {
        return codePoint >= '0' && codePoint <= '9' || Character.getType(codePoint) == Character.OTHER_NUMBER
                || isSeparator(codePoint);
    }

    private static boolean isSeparator(int codePoint) {
        return codePoint == '.' || codePoint == ',' || codePoint == '/' || codePoint == '⁄';
    }
}
