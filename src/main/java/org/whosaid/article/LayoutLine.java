package org.whosaid.article;

import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * A line of the layout: one line of the text, or the lines of a paragraph that was wrapped. What it is, is decided
 * later. Patterns are only matched against its head, so that a line of any length costs the same.
 *
 * @param text the whole text
 * @param span where the line stands, without white space at its borders
 * @param head its first words, up to {@link #HEAD_CHARS} code points, every white space in it turned into a plain space;
 *             so each UTF-16 unit of the head is the unit at the same place in the text
 */
record LayoutLine(Text text, Span span, String head) {

    /** Number of code points from which a line's wording is judged. */
    static final int HEAD_CHARS = 240;

    /** The line at a span. */
    static LayoutLine at(Text text, Span span) {
        String head = text.slice(span.start(), Math.min(span.end(), span.start() + HEAD_CHARS));
        return new LayoutLine(text, span, plain(head));
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int unit = 0; unit < plain.length(); unit++) {
            if (Text.isSpace(plain.charAt(unit))) {
                plain.setCharAt(unit, ' ');
            }
        }
        return plain.toString();
    }

    /** Whether the head is all of it. */
    boolean isShort() {
        return span.length() <= HEAD_CHARS;
    }

    /** Its length in code points. */
    int length() {
        return span.length();
    }

    /** The offset in the text of a UTF-16 unit of the head. */
    int offset(int unit) {
        return span.start() + head.codePointCount(0, unit);
    }

    /** Its last code point. */
    int last() {
        return text.at(span.end() - 1);
    }

    /** Its whole text, as it stands. Takes time linear in its length. */
    String words() {
        return text.slice(span);
    }
}
