package org.whosaid.speaker;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whom the personal pronouns of an article mean. One {@link ResolutionPass} records; all others look up. For one thread. */
final class ResolvedPronouns {

    private final SortedMap<Integer, Resolution> byToken = new TreeMap<>();

    void record(int token, Resolution resolution) {
        byToken.put(token, resolution);
    }

    /** Whom the pronoun that is this token means; empty where the token is no personal pronoun, or is not read yet. */
    Optional<Resolution> at(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The entity that the pronoun means; empty where it means none. */
    Optional<Integer> entityAt(int token) {
        return at(token).flatMap(Resolution::entity);
    }

    /** All pronouns read so far, by their tokens, in order. */
    SortedMap<Integer, Resolution> all() {
        return Collections.unmodifiableSortedMap(byToken);
    }
}
