package org.whosaid.speaker;

import java.util.List;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.act.ReportedAct;

/**
 * An attribution with its speaker.
 *
 * @param attribution  what was said, and how the article says who said it
 * @param speaker      who said it
 * @param act          what kind of report it is
 * @param confidence   how sure it is that it reports words, if it says so, and names the right speaker, 0 to 1: of quotes given
 *                     0.9, nine in ten should
 * @param alternatives the runners-up, the likeliest first
 */
public record ResolvedQuote(Attribution attribution, ResolvedSpeaker speaker, ReportedAct act, double confidence,
                            List<Alternative> alternatives) {

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
