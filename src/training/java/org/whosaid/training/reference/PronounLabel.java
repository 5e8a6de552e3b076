package org.whosaid.training.reference;

import java.util.Set;

/**
 * What is known of whom a pronoun means.
 *
 * @param right    the entities that it means, any of which will do; empty where it means none that the article names
 * @param wrong    where nothing more is known, the entities that it doesn't mean; else empty
 * @param mentions the mentions among its candidates that mean the same; empty where none does or it isn't known
 * @param whole    whether {@code mentions} are all of them
 */
record PronounLabel(Set<Integer> right, Set<Integer> wrong, Set<Integer> mentions, boolean whole) {

    /** Whom it means. */
    static PronounLabel means(Set<Integer> right) {
        return new PronounLabel(Set.copyOf(right), Set.of(), Set.of(), false);
    }

    /** Whom it doesn't mean, and nothing more. */
    static PronounLabel isNot(Set<Integer> wrong) {
        return new PronounLabel(Set.of(), Set.copyOf(wrong), Set.of(), false);
    }

    boolean isExclusion() {
        return !wrong.isEmpty();
    }
}
