package org.whosaid.speaker;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Whom the personal pronouns of an article mean. One {@link ResolutionPass} writes; all others look up. For one thread. */
final class ResolvedPronouns implements PronounLookup {

    private final SortedMap<Integer, Resolution> byToken = new TreeMap<>();

    void record(int token, Resolution resolution) {
        byToken.put(token, resolution);
    }

    @Override
    public Optional<Resolution> at(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** All pronouns, by their tokens, in order. */
    SortedMap<Integer, Resolution> all() {
        return Collections.unmodifiableSortedMap(byToken);
    }
}
