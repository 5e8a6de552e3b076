package org.whosaid.quotation;

import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;

/**
 * A quotation mark in its place.
 *
 * @param mark    which one
 * @param span    where it stands
 * @param lean    which way its surroundings turn it
 * @param doubt   what else it could be where it seems to close
 * @param measure with its number, where it could be the sign of a measure: the whole of 12"; else null
 */
record MarkOccurrence(QuoteMark mark, Span span, Facing lean, Doubt doubt, @Nullable Span measure) {

    /** Why a sign that seems to close a quotation may not. */
    enum Doubt {
        /** Nothing else it could be. */
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
