package org.whosaid.page;

/**
 * A paragraph, headline, by-line or heading.
 *
 * @param kind  its kind
 * @param start first code point
 * @param end   one past the last code point
 */
record PageBlock(Kind kind, int start, int end) {

    /** Kinds of blocks. */
    enum Kind {
        HEADLINE, BYLINE, HEADING, PARAGRAPH
    }
}
