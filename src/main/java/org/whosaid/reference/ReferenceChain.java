package org.whosaid.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.Referent.Kind;

/**
 * From mentions to entities: a pronoun that goes back to another one means whom that one means, as likely as that is.
 * Grows while the pronouns of an article are taken in, in their order.
 */
public final class ReferenceChain {

    /** Less likely nouns are left out. */
    private static final double LEAST = 0.01;

    private final List<Referent> mentions;
    private final double[] @Nullable [] ofPronouns;
    private final Map<Integer, Map<Integer, Double>> nouns = new HashMap<>();
    private final int entities;

    /**
     * For an article.
     *
     * @param mentions all in order
     * @param entities how many it names
     */
    public ReferenceChain(List<Referent> mentions, int entities) {
        this.mentions = mentions;
        this.entities = entities;
        this.ofPronouns = new double[mentions.size()][];
    }

    /**
     * How likely a pronoun means each entity; what is missing to one is that it means nobody who is named.
     *
     * @param probabilities of its candidates
     */
    public double[] take(PronounSite pronoun, double[] probabilities) {
        double[] meant = new double[entities];
        Map<Integer, Double> described = new TreeMap<>();
        for (int i = 0; i < pronoun.candidates().size(); i++) {
            int candidate = pronoun.candidates().get(i);
            if (mentions.get(candidate).is(Kind.NAME)) {
                meant[mentions.get(candidate).entity()] += probabilities[i];
            } else {
                add(candidate, probabilities[i], meant, described);
            }
        }
        described.values().removeIf(probability -> probability < LEAST);
        ofPronouns[pronoun.mention()] = meant;
        nouns.put(pronoun.mention(), described);
        return meant;
    }

    private void add(int candidate, double share, double[] meant, Map<Integer, Double> described) {
        double @Nullable [] other = ofPronouns[candidate];
        double rest = 1;
        for (int i = 0; other != null && i < meant.length; i++) {
            meant[i] += share * other[i];
            rest -= other[i];
        }
        if (mentions.get(candidate).isNoun()) {
            described.merge(candidate, share * rest, Double::sum);
        } else {
            nouns.getOrDefault(candidate, Map.of())
                    .forEach((noun, probability) -> described.merge(noun, share * probability, Double::sum));
        }
    }

    /** How likely a pronoun that was taken in means what a noun alone tells, by the number of the noun's mention. */
    public Map<Integer, Double> described(PronounSite pronoun) {
        return nouns.getOrDefault(pronoun.mention(), Map.of());
    }
}
