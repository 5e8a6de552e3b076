package org.whosaid.attribution;

import org.whosaid.text.Span;

/** Who an attribution says speaks. */
public sealed interface Source {

    /**
     * Named in the text.
     *
     * @param span the whole wording, with title and apposition: "Japanese Foreign Minister Iwaya Takeshi"
     * @param head the words that carry the reference: "Iwaya Takeshi", "he", "minister"
     */
    record Stated(Span span, Span head) implements Source {
    }

    /**
     * The source of another attribution of the same article: of the one before, in which this one goes on, or of the one
     * that a heading repeats.
     *
     * @param attribution its number in the list of attributions
     */
    record SameAs(int attribution) implements Source {
    }

    /**
     * The writer of the article: "I" outside quotation marks.
     *
     * @param span the pronoun
     */
    record Author(Span span) implements Source {
    }

    /** Nobody is named. */
    record Unknown() implements Source {
    }
}
