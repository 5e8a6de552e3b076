package org.whosaid.quotation;

import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Feet and inches, minutes and seconds: numbers whose signs look like quotation marks. */
final class Measures {

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_NUMBER = 10;

    private Measures() {
    }

    /**
     * The number that ends at {@code signStart}, with its sign and with degrees before it; null where no number that
     * people measure with (up to 999, no price) stands there.
     */
    static @Nullable Span ending(Text text, Span paragraph, int signStart, int signEnd) {
        int start = numberStart(text, paragraph.start(), signStart);
        if (start == signStart) {
            return null;
        }
        return new Span(degreesStart(text, paragraph.start(), start), signEnd);
    }

    /**
     * The end of the inches behind the sign for feet, as in 6'2" or 40° 26' 46"; the same as {@code offset} where no
     * inches follow.
     */
    static int endOfInches(Text text, Span paragraph, int offset) {
        int start = offset < paragraph.end() && Text.isSpace(text.at(offset)) ? offset + 1 : offset;
        int end = start;
        while (end < paragraph.end() && end - start < LONGEST_NUMBER && isNumeral(text.at(end))) {
            end++;
        }
        int sign = end == start || isSeparator(text.at(start)) ? 0 : lengthOfInchSign(text, end, paragraph.end());
        return sign == 0 ? offset : end + sign;
    }

    private static int lengthOfInchSign(Text text, int offset, int end) {
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
        while (start > paragraphStart && end - start < LONGEST_NUMBER && isNumeral(text.at(start - 1))) {
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
        return digits <= MOST_DIGITS;
    }

    private static int degreesStart(Text text, int paragraphStart, int start) {
        int sign = start - 1;
        if (sign > paragraphStart && Text.isSpace(text.at(sign))) {
            sign--;
        }
        return sign > paragraphStart && text.at(sign) == '°' ? numberStart(text, paragraphStart, sign) : start;
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
