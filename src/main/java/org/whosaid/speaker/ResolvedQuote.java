package org.whosaid.speaker;

import java.util.List;
import org.whosaid.attribution.Attribution;

/**
 * An attribution with its speaker.
 *
 * @param attribution  what was said, and how the article says who said it
 * @param speaker      who said it
 * @param confidence   how sure the speaker is, 0 to 1: of quotes given 0.9, nine in ten should name the right one
 * @param alternatives the runners-up, the likeliest first
 */
public record ResolvedQuote(Attribution attribution, ResolvedSpeaker speaker, double confidence, List<Alternative> alternatives) {

    /** Copies the list; checks the confidence. */
    public ResolvedQuote {
        alternatives = List.copyOf(alternatives);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no such confidence: " + confidence);
        }
    }

    /**
     * Who else it may be.
     *
     * @param entity     its number in the article's list of entities
     * @param confidence how likely, 0 to 1
     */
    public record Alternative(int entity, double confidence) {
    }
}
