package org.whosaid.attribution.span;

import java.util.List;

/**
 * What one reading of an article by the encoder gives.
 *
 * @param spans   the sources, cues and contents in the order of the text; disjoint
 * @param vectors of the words that were asked for
 */
public record TaggedSpans(List<LabelledSpan> spans, WordVectors vectors) {

    /** Of an article without words. */
    public static final TaggedSpans NONE = new TaggedSpans(List.of(), WordVectors.NONE);

    /** Copies the list. */
    public TaggedSpans {
        spans = List.copyOf(spans);
    }
}
