package org.whosaid.reference;

import java.util.List;
import org.whosaid.reference.Discourse.Candidate;

/**
 * Whom a pronoun means.
 *
 * @param candidates the entities that it may mean, the likeliest first, with their probabilities as weights
 * @param nobody     the probability that it means nobody whom the article names
 */
public record PronounReference(List<Candidate> candidates, double nobody) {

    /** Copies the list. */
    public PronounReference {
        candidates = List.copyOf(candidates);
    }

    /** Whether some entity is likelier than none. */
    public boolean isSomebody() {
        return !candidates.isEmpty() && candidates.get(0).weight() > nobody;
    }
}
