package org.whosaid.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.reference.Discourse.Candidate;

/**
 * Whom a pronoun means.
 *
 * @param candidates the entities that it may mean, the likeliest first, with their probabilities as weights
 * @param nouns      by their token, the nouns without a name that it may mean, with their probabilities
 * @param nobody     the probability that it means nobody whom the article names
 */
public record PronounReference(List<Candidate> candidates, Map<Integer, Double> nouns, double nobody) {

    /** Copies both. */
    public PronounReference {
        candidates = List.copyOf(candidates);
        nouns = Map.copyOf(nouns);
    }

    /** Whether some entity is likelier than none. */
    public boolean isSomebody() {
        return !candidates.isEmpty() && candidates.get(0).weight() > nobody;
    }

    /** Whether some entity or noun is likelier than none of them. */
    public boolean isAnybody() {
        double none = nobody - nouns.values().stream().mapToDouble(Double::doubleValue).sum();
        return noun().map(nouns::get).orElseGet(this::named) > Math.max(0, none);
    }

    /** The probability of the likeliest entity; 0 where there is none. */
    private double named() {
        return candidates.isEmpty() ? 0 : candidates.get(0).weight();
    }

    /** The likeliest noun, where it is likelier than all entities. */
    public Optional<Integer> noun() {
        double named = named();
        return nouns.entrySet().stream().filter(noun -> noun.getValue() > named)
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
