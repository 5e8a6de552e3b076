package org.whosaid.article;

import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * A stretch of the text between two borders of the layout, before anybody has said what it is. Patterns are only ever
 * held against its head, so that a piece of any length costs the same.
 *
 * @param text the whole text
 * @param span where the piece stands, without white space at its borders
 * @param head its first words, at most {@link #HEAD} code points, every white space in it turned into a plain space;
 *             so each UTF-16 unit of the head is the unit at the same place in the text
 */
record LayoutLine(Text text, Span span, String head) {

    /** The most that is looked at when a piece is judged by its wording, in code points. */
    static final int HEAD = 240;

    /** The piece at a span. */
    static LayoutLine at(Text text, Span span) {
        String head = text.slice(span.start(), Math.min(span.end(), span.start() + HEAD));
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
        return span.length() <= HEAD;
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

    /** All its words, as they stand. Takes time in proportion to its length. */
    String words() {
        return text.slice(span);
    }
}
