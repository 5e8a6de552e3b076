package org.whosaid.training.reference;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.reference.AntecedentScorer;
import org.whosaid.reference.AntecedentWeights;
import org.whosaid.reference.AntecedentWeights.Part;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.Referent;
import org.whosaid.reference.Referent.Kind;
import org.whosaid.reference.Vectors;
import org.whosaid.training.reference.ForwardPass.Key;
import org.whosaid.training.reference.ForwardPass.Site;

/**
 * The slope of the loss by each weight of {@link AntecedentScorer}, summed over texts. The loss is the negative
 * logarithm of the probability of the entity that is meant, through the chain of pronouns; and in part that of the
 * mentions that mean the same (Lee et al. 2017). For one thread.
 */
final class AntecedentGradient {

    private static final double MENTION_SHARE = 0.3;
    private static final double LEAST = 1e-6;
    private static final double LEAST_EXCLUDED = 1e-3;
    /** Losses of so many pronouns make a step of size one. */
    private static final double SCALE = 1 / 50.0;

    private final AntecedentWeights weights;
    private final AntecedentWeights slopes = new AntecedentWeights();
    private final Random random;
    private double loss;

    AntecedentGradient(AntecedentWeights weights, Random random) {
        this.weights = weights;
        this.random = random;
    }

    AntecedentWeights slopes() {
        return slopes;
    }

    double loss() {
        return loss;
    }

    /** Adds a text. */
    void add(LabelledText text) {
        ForwardPass pass = new ForwardPass(weights, random, text);
        @Nullable Site[] sites = pass.sites();
        for (PronounSite pronoun : text.article().pronouns()) {
            Site site = site(sites, pronoun.mention());
            addSlope(site, text.labels().get(pronoun.mention()), text.weight());
        }
        for (int i = text.article().pronouns().size() - 1; i >= 0; i--) {
            backward(text, site(sites, text.article().pronouns().get(i).mention()), pass);
        }
        for (Key key : pass.keys()) {
            if (key != null) {
                backward(key);
            }
        }
    }

    private static Site site(@Nullable Site[] sites, int pronoun) {
        return Objects.requireNonNull(sites[pronoun]);
    }

    /** The slope of the loss by each entity's probability. */
    private void addSlope(Site site, @Nullable PronounLabel label, double weight) {
        if (label == null) {
            return;
        }
        double[] meant = site.meant;
        boolean inverse = label.isExclusion() || label.right().isEmpty();
        double sum = 0;
        for (int i = 0; i < meant.length; i++) {
            sum += isCounted(i, label) ? meant[i] : 0;
        }
        double probability = Math.max(label.isExclusion() ? LEAST_EXCLUDED : LEAST, inverse ? 1 - sum : sum);
        loss -= weight * Math.log(probability);
        for (int i = 0; i < meant.length; i++) {
            site.slope[i] = isCounted(i, label) ? (inverse ? weight : -weight) / probability : 0;
        }
    }

    /** Of a pronoun that means none of some, or none at all, these count, else those that it means. */
    private static boolean isCounted(int entity, PronounLabel label) {
        return label.isExclusion() ? label.wrong().contains(entity) : label.right().isEmpty() || label.right()
                .contains(entity);
    }

    private void backward(LabelledText text, Site site, ForwardPass pass) {
        int count = site.site.candidates().size();
        double[] slopesOfShares = new double[count + 1];
        for (int i = 0; i < count; i++) {
            slopesOfShares[i] = slopeOfShare(text.article().mentions(), site, i, pass.sites());
        }
        PronounLabel label = text.labels().get(site.site.mention());
        if (label != null && label.whole()) {
            addMentionLoss(site, label.mentions(), text.weight(), slopesOfShares);
        }
        backward(site, scoreSlopes(site.shares, slopesOfShares), pass.keys());
    }

    /** Of a candidate's probability; passes on to a pronoun what comes back through it. */
    private static double slopeOfShare(List<Referent> mentions, Site site, int number, @Nullable Site[] sites) {
        int candidate = site.site.candidates().get(number);
        if (mentions.get(candidate).is(Kind.NAME)) {
            return site.slope[mentions.get(candidate).entity()];
        }
        double slope = 0;
        if (sites[candidate] != null) {
            Site other = site(sites, candidate);
            for (int i = 0; i < site.slope.length; i++) {
                slope += site.slope[i] * other.meant[i];
                other.slope[i] += site.shares[number] * site.slope[i];
            }
        }
        return slope;
    }

    private void addMentionLoss(Site site, Set<Integer> right, double weight, double[] slopesOfShares) {
        int count = site.site.candidates().size();
        double sum = 0;
        for (int i = 0; i <= count; i++) {
            sum += isRight(site, i, right) ? site.shares[i] : 0;
        }
        loss -= MENTION_SHARE * weight * Math.log(Math.max(LEAST, sum));
        for (int i = 0; i <= count; i++) {
            slopesOfShares[i] -= isRight(site, i, right) ? MENTION_SHARE * weight / Math.max(LEAST, sum) : 0;
        }
    }

    private static boolean isRight(Site site, int number, Set<Integer> right) {
        return number == site.site.candidates().size() ? right.isEmpty() : right.contains(site.site.candidates()
                .get(number));
    }

    private static float[] scoreSlopes(double[] shares, double[] slopes) {
        double mean = 0;
        for (int i = 0; i < shares.length; i++) {
            mean += shares[i] * slopes[i];
        }
        float[] ofScores = new float[shares.length];
        for (int i = 0; i < shares.length; i++) {
            ofScores[i] = (float) (SCALE * shares[i] * (slopes[i] - mean));
        }
        return ofScores;
    }

    private void backward(Site site, float[] scoreSlopes, @Nullable Key[] keys) {
        float[] querySlope = new float[AntecedentWeights.WIDTH];
        float[] startSlope = new float[AntecedentWeights.HIDDEN];
        for (int i = 0; i < site.layers.size(); i++) {
            if (scoreSlopes[i] != 0) {
                backward(site, i, scoreSlopes[i], Objects.requireNonNull(keys[site.site.candidates().get(i)]),
                        querySlope, startSlope);
            }
        }
        float nobody = scoreSlopes[site.layers.size()];
        slopes.of(Part.NOBODY_BIAS)[0] += nobody;
        Vectors.addScaled(site.query, 0, nobody, slopes.of(Part.NOBODY_PRONOUN));
        Vectors.addScaled(weights.of(Part.NOBODY_PRONOUN), 0, nobody, querySlope);
        for (int holding : site.site.classes()) {
            slopes.of(Part.NOBODY_CLASSES)[holding] += nobody;
        }
        Vectors.addScaled(startSlope, 0, 1, slopes.of(Part.HIDDEN_BIAS));
        through(Part.FROM_PRONOUN, site.query, startSlope, querySlope);
        Vectors.addScaled(querySlope, 0, 1, slopes.of(Part.PRONOUN_BIAS));
        through(Part.PRONOUN, site.vector, querySlope, null);
    }

    private void backward(Site site, int number, float slope, Key key, float[] querySlope, float[] startSlope) {
        float[] layer = site.layers.get(number);
        Vectors.addScaled(layer, 0, slope, slopes.of(Part.SCORE));
        float[] layerSlope = new float[layer.length];
        for (int i = 0; i < layer.length; i++) {
            layerSlope[i] = layer[i] > 0 ? slope * weights.of(Part.SCORE)[i] * ForwardPass.KEPT_SCALE : 0;
        }
        for (int holding : site.site.ofPairs().get(number)) {
            addRow(slopes.of(Part.CLASSES), holding * Part.CLASSES.width(), 1, layerSlope);
        }
        Vectors.addScaled(layerSlope, 0, 1, startSlope);
        Vectors.addScaled(layerSlope, 0, 1, key.hiddenSlope);
        float[] productSlope = new float[AntecedentWeights.WIDTH];
        through(Part.FROM_PRODUCT, Vectors.product(site.query, key.key), layerSlope, productSlope);
        for (int i = 0; i < productSlope.length; i++) {
            querySlope[i] += productSlope[i] * key.key[i];
            key.keySlope[i] += productSlope[i] * site.query[i];
        }
    }

    private void backward(Key key) {
        through(Part.FROM_MENTION, key.key, key.hiddenSlope, key.keySlope);
        Vectors.addScaled(key.keySlope, 0, 1, slopes.of(Part.MENTION_BIAS));
        through(Part.FIRST_WORD, key.first, key.keySlope, null);
        through(Part.LAST_WORD, key.last, key.keySlope, null);
    }

    /** Back through a matrix: its own slopes, and those of what went in, where they are asked for. */
    private void through(Part part, float[] in, float[] outSlope, float @Nullable [] inSlope) {
        float[] matrix = weights.of(part);
        for (int row = 0; row < part.rows(); row++) {
            if (in[row] != 0) {
                addRow(slopes.of(part), row * part.width(), in[row], outSlope);
            }
            if (inSlope != null) {
                inSlope[row] += dotRow(matrix, row * part.width(), outSlope);
            }
        }
    }

    private static void addRow(float[] matrix, int from, float factor, float[] row) {
        for (int i = 0; i < row.length; i++) {
            matrix[from + i] += factor * row[i];
        }
    }

    private static float dotRow(float[] matrix, int from, float[] row) {
        float sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += matrix[from + i] * row[i];
        }
        return sum;
    }
}
