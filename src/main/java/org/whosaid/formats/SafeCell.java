package org.whosaid.formats;

import java.util.regex.Pattern;

/**
 * Text in a cell that no spreadsheet runs as a formula. Spreadsheets run text that starts with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a line end, quoted or not; some also run it after full-width forms of these
 * characters, and some skip leading spaces. Such text gets a leading apostrophe, which marks text in every spreadsheet.
 * So does such text after apostrophes of its own, so removing one apostrophe from every such cell restores the text.
 */
final class SafeCell {

    private static final String TEXT_MARK = "'";
    private static final Pattern FORMULA =
            Pattern.compile("'*+(?:[\\t\\r\\n]|[\\h\\v\\x{FEFF}\\x{200B}]*+[=+\\-@＝＋－＠])");

    private SafeCell() {
    }

    /** The cell for a text, with U+FFFD for what CSV in UTF-8 can't hold: unpaired surrogates and NUL. */
    static String of(String text) {
        String held = WellFormed.of(text).replace("\0", WellFormed.REPLACEMENT);
        return FORMULA.matcher(held).lookingAt() ? TEXT_MARK + held : held;
    }
}
