package org.whosaid.speaker;

import java.util.Optional;
import java.util.SortedMap;
import org.whosaid.text.Span;

/**
 * Whom the pronouns and the sources of an article mean.
 *
 * @param pronouns outside quotations, by their tokens
 * @param sources  by the spans of their words
 */
record ResolvedReferences(SortedMap<Integer, Resolution> pronouns, SortedMap<Span, Resolution> sources) {

    /** Whom a source means; empty where language processing did not read its words. */
    Optional<Resolution> source(Span span) {
        return Optional.ofNullable(sources.get(span));
    }
}
