package org.whosaid.record;

import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * A piece of the article with its place.
 *
 * @param text  exactly the article's words from {@code start} to {@code end}
 * @param start first code point
 * @param end   one past the last code point
 */
public record Excerpt(String text, int start, int end) {

    /** The one way to make one: what it says is cut out of the text. */
    static Excerpt of(Text text, Span span) {
        return new Excerpt(text.slice(span), span.start(), span.end());
    }
}
