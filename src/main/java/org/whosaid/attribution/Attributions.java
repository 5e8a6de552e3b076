package org.whosaid.attribution;

import java.util.List;
import org.whosaid.attribution.span.WordVectors;

/**
 * What an article attributes, and its quotation marks that quote nobody.
 *
 * @param attributions in order of their first content
 * @param unattributed in order of the text
 * @param vectors      of the words that may refer to somebody, from the same reading by the encoder
 */
public record Attributions(List<Attribution> attributions, List<Unattributed> unattributed, WordVectors vectors) {

    /** Copies both. */
    public Attributions {
        attributions = List.copyOf(attributions);
        unattributed = List.copyOf(unattributed);
    }

    /** Without vectors. */
    public Attributions(List<Attribution> attributions, List<Unattributed> unattributed) {
        this(attributions, unattributed, WordVectors.NONE);
    }

    /** The same with the vectors of words. */
    public Attributions withVectors(WordVectors other) {
        return new Attributions(attributions, unattributed, other);
    }
}
