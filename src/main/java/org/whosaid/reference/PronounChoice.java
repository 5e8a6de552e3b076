package org.whosaid.reference;

import java.util.List;
import org.whosaid.reference.Discourse.Candidate;

/** Chooses among those whom a pronoun may mean. */
@FunctionalInterface
public interface PronounChoice {

    /**
     * Puts them in order.
     *
     * @param token    the pronoun
     * @param profiles those whose gender doesn't speak against it
     * @return the likeliest first, with probabilities as weights
     */
    List<Candidate> choose(int token, List<AntecedentFeatures> profiles);
}
