package org.whosaid.page;

/**
 * A paragraph, or what stands like one.
 *
 * @param kind  what it is
 * @param start first code point
 * @param end   one past the last code point
 */
record PageBlock(Kind kind, int start, int end) {

    /** Kinds of blocks. */
    enum Kind {
        HEADLINE, BYLINE, HEADING, PARAGRAPH
    }
}
