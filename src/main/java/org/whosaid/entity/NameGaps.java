package org.whosaid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Adds the names that a finder sees between the names of an article. */
final class NameGaps {

    private NameGaps() {
    }

    /** Finds names between two others. */
    interface GapFinder {
        /** Adds the names from one token up to another, in order, to those found so far. */
        void addBetween(int from, int to, List<NameSpan> found);
    }

    /** Looks for a name at each token that no name found so far has; the name must start with it. */
    static GapFinder byFirstToken(BiFunction<Integer, Integer, Optional<NameSpan>> nameAt) {
        return (from, to, found) -> {
            int token = from;
            while (token < to) {
                Optional<NameSpan> name = nameAt.apply(token, to);
                name.ifPresent(found::add);
                token = name.map(NameSpan::end).orElse(token + 1);
            }
        };
    }

    /**
     * The names, changed, with those found between them.
     *
     * @param names  in order and disjoint
     * @param size   the number of the article's tokens
     * @param change what to make of a name, given the end of the one before; may move its borders within the gaps
     */
    static List<NameSpan> fill(List<NameSpan> names, int size, BiFunction<NameSpan, Integer, NameSpan> change,
                               GapFinder finder) {
        List<NameSpan> complete = new ArrayList<>();
        int token = 0;
        for (NameSpan name : names) {
            NameSpan changed = change.apply(name, token);
            finder.addBetween(token, changed.start(), complete);
            complete.add(changed);
            token = changed.end();
        }
        finder.addBetween(token, size, complete);
        return complete;
    }
}
