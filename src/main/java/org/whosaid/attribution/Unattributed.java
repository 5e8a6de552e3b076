package org.whosaid.attribution;

import org.whosaid.text.Span;

/**
 * Quotation marks with nobody quoted in them.
 *
 * @param span   the words with their marks
 * @param reason why nobody is
 */
public record Unattributed(Span span, Reason reason) {

    /** Why nobody is quoted. */
    public enum Reason {
        /** Words that the writer keeps at a distance. */
        SCARE,
        /** The name of a work, a programme, an event. */
        TITLE,
        /** A name that somebody goes by. */
        NICKNAME,
        /** A word that is spoken of, or explained. */
        TERM,
        /** Inches, feet, minutes, seconds. */
        MEASURE,
        /** Markup or site text. */
        BOILERPLATE
    }
}
