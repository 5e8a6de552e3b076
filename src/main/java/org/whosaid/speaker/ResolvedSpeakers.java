package org.whosaid.speaker;

import java.util.List;
import org.whosaid.entity.NamedEntity;

/**
 * All quotes of an article, and its entities with every mention that the speakers brought to light (pronouns,
 * descriptions).
 *
 * @param quotes   in order of their first content
 * @param entities in order of their first mention; quotes name them by their number in this list
 */
public record ResolvedSpeakers(List<ResolvedQuote> quotes, List<NamedEntity> entities) {

    /** Copies both. */
    public ResolvedSpeakers {
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
    }
}
