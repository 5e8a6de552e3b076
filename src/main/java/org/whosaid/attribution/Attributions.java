package org.whosaid.attribution;

import java.util.List;

/**
 * What an article attributes, and its quotation marks that quote nobody.
 *
 * @param attributions in order of their first content
 * @param unattributed in order of the text
 */
public record Attributions(List<Attribution> attributions, List<Unattributed> unattributed) {

    /** Copies both. */
    public Attributions {
        attributions = List.copyOf(attributions);
        unattributed = List.copyOf(unattributed);
    }
}
