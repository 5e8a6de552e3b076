package org.whosaid.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as the scorer counts and compares them: unbroken runs of letters, digits and underscores, in lower case. */
public final class ScorerTokens {

    private ScorerTokens() {
    }

    /** The tokens of a text, as the scorer cuts them. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isWord(codePoint)) {
                word.appendCodePoint(codePoint);
            } else {
                flush(word, words);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Combining marks part words here; that is odd, but figures are compared with figures that were found so. */
    public static boolean isWord(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER || codePoint == '_';
    }

    /** White space by Unicode's reckoning, without zero-width characters. */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** Without white space at both ends. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
