package org.whosaid.quotation;

import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;

/**
 * A quotation mark at its place in the text.
 *
 * @param mark    which mark
 * @param span    where it stands
 * @param facing  which way it faces
 * @param doubt   what else it may be if it seems to close
 * @param measure the number with its mark if it may be one of feet, inches, minutes or seconds, as in 12"; else null
 */
record MarkOccurrence(QuoteMark mark, Span span, Facing facing, Doubt doubt, @Nullable Span measure) {

    /** Why a mark that seems to close a quotation may not. */
    enum Doubt {
        /** It can be nothing else. */
        NONE,
        /** The apostrophe of a plural's possessive or a dropped letter: the players' union, goin' home. */
        APOSTROPHE,
        /** Feet, inches, minutes, seconds: a 12" pipe. */
        MEASURE
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
