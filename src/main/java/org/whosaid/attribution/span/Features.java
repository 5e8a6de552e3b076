package org.whosaid.attribution.span;

import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * What the word pieces don't tell, since their vocabulary knows no case and they don't count quotation marks: how a word
 * is written, and whether it stands between quotation marks. Each combination is a row of a table that the model learns;
 * row 0 is a lower-case word outside quotations, and stands for what is no word.
 */
public final class Features {

    /** The number of combinations. */
    public static final int COUNT = Case.values().length * Quoting.values().length;

    private Features() {
    }

    /** How a word is written. */
    private enum Case {
        LOWER, CAPITALIZED, CAPITALS, MIXED, DIGITS, SIGN
    }

    /** The row of a word. */
    static int of(Text text, Span word, Quoting quoting) {
        return caseOf(text, word).ordinal() * Quoting.values().length + quoting.ordinal();
    }

    /** Whether a row is one of words between quotation marks. */
    static boolean isQuoted(int features) {
        return features % Quoting.values().length != Quoting.OUTSIDE.ordinal();
    }

    private static Case caseOf(Text text, Span word) {
        int capitals = 0;
        int small = 0;
        int digits = 0;
        for (int offset = word.start(); offset < word.end(); offset++) {
            int codePoint = text.at(offset);
            capitals += Character.isUpperCase(codePoint) ? 1 : 0;
            small += Character.isLowerCase(codePoint) ? 1 : 0;
            digits += Character.isDigit(codePoint) ? 1 : 0;
        }
        boolean first = Character.isUpperCase(text.at(word.start()));
        return capitals + small == 0 ? digits > 0 ? Case.DIGITS : Case.SIGN : caseOf(capitals, small, first);
    }

    private static Case caseOf(int capitals, int small, boolean first) {
        if (capitals == 0) {
            return Case.LOWER;
        }
        if (first && capitals == 1) {
            return Case.CAPITALIZED;
        }
        return first && small == 0 ? Case.CAPITALS : Case.MIXED;
    }
}
