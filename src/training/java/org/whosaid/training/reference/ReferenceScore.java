package org.whosaid.training.reference;

import java.util.List;
import java.util.Locale;
import org.whosaid.reference.AntecedentScorer;
import org.whosaid.reference.AntecedentWeights;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.ReferenceChain;

/** How many labelled pronouns a model gets right. Grows text by text. */
final class ReferenceScore {

    private int right;
    private int found;
    private int known;

    /** Adds texts. */
    void add(List<LabelledText> texts, AntecedentWeights weights) {
        texts.forEach(text -> add(text, weights));
    }

    private void add(LabelledText text, AntecedentWeights weights) {
        AntecedentScorer scorer = new AntecedentScorer(weights, text.article());
        ReferenceChain chain = new ReferenceChain(text.article().mentions(), text.entities());
        for (PronounSite pronoun : text.article().pronouns()) {
            double[] meant = chain.take(pronoun, scorer.probabilities(pronoun));
            PronounLabel label = text.labels().get(pronoun.mention());
            if (label != null) {
                count(best(meant), label);
            }
        }
    }

    private void count(int entity, PronounLabel label) {
        boolean given = entity != DocumentView.NONE && (!label.isExclusion() || label.wrong().contains(entity));
        found += given ? 1 : 0;
        known += label.right().isEmpty() ? 0 : 1;
        right += label.right().contains(entity) ? 1 : 0;
    }

    /** The likeliest entity, where none is likelier than nobody at all. */
    private static int best(double[] meant) {
        int best = DocumentView.NONE;
        double nobody = 1;
        for (int i = 0; i < meant.length; i++) {
            nobody -= meant[i];
            best = best == DocumentView.NONE || meant[i] > meant[best] ? i : best;
        }
        return best == DocumentView.NONE || meant[best] <= nobody ? DocumentView.NONE : best;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f %% right of %d, %.1f %% of %d given, F1 %.1f", 100.0 * right / known,
                known,
                100.0 * right / found, found, 200.0 * right / (known + found));
    }
}
