package org.whosaid.reference;

import java.util.List;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.Referent.Kind;

/**
 * From mentions to entities: a pronoun that goes back to another one means whom that one means, as likely as that is.
 * Grows while the pronouns of an article are taken in, in their order.
 */
public final class ReferenceChain {

    private final List<Referent> mentions;
    private final double[][] ofPronouns;
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
        for (int i = 0; i < pronoun.candidates().size(); i++) {
            int candidate = pronoun.candidates().get(i);
            if (mentions.get(candidate).is(Kind.NAME)) {
                meant[mentions.get(candidate).entity()] += probabilities[i];
            } else if (mentions.get(candidate).is(Kind.PRONOUN)) {
                add(ofPronouns[candidate], probabilities[i], meant);
            }
        }
        ofPronouns[pronoun.mention()] = meant;
        return meant;
    }

    private static void add(double[] other, double share, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += share * other[i];
        }
    }
}
