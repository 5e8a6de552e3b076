package org.whosaid.formats;

import java.util.regex.Pattern;

/**
 * Text in a cell that no spreadsheet runs as a formula. Spreadsheets take what starts with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a line end, some also what starts with these signs in full width, for a formula, in
 * quotes or not, and some pass over spaces before it. Such text gets an apostrophe before it, which marks text in every
 * spreadsheet. So does text that has this form behind apostrophes of its own; so taking one apostrophe away wherever a
 * cell has this form gives back just what stood there.
 */
final class SafeCell {

    private static final String TEXT = "'";
    private static final Pattern FORMULA =
            Pattern.compile("'*+(?:[\\t\\r\\n]|[\\h\\v\\x{FEFF}\\x{200B}]*+[=+\\-@＝＋－＠])");

    private SafeCell() {
    }

    /** The cell for a text. What CSV in UTF-8 can't hold, lone surrogates and NUL, is U+FFFD in it. */
    static String of(String text) {
        String held = WellFormed.of(text).replace("\0", WellFormed.REPLACEMENT);
        return FORMULA.matcher(held).lookingAt() ? TEXT + held : held;
    }
}
