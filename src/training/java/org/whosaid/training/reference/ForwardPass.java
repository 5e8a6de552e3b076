package org.whosaid.training.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.whosaid.reference.AntecedentWeights;
import org.whosaid.reference.AntecedentWeights.Part;
import org.whosaid.reference.ArticleReferents;
import org.whosaid.reference.ArticleReferents.PronounSite;
import org.whosaid.reference.ReferenceChain;
import org.whosaid.reference.Vectors;

/**
 * What {@link org.whosaid.reference.AntecedentScorer} computes of a text, with all that the way back needs. Vectors
 * and hidden layer lose numbers by chance (dropout). For one thread.
 */
final class ForwardPass {

    /** What is left is made larger by so much, so that sums stay as they are. */
    static final float KEPT_SCALE = 1 / (1 - 0.25f);
    private static final double DROPPED = 0.25;

    private final AntecedentWeights weights;
    private final Random random;
    private final ArticleReferents article;
    private final @Nullable Key[] keys;
    private final @Nullable Site[] sites;

    ForwardPass(AntecedentWeights weights, Random random, LabelledText text) {
        this.weights = weights;
        this.random = random;
        this.article = text.article();
        this.keys = new Key[article.mentions().size()];
        this.sites = new Site[keys.length];
        ReferenceChain chain = new ReferenceChain(article.mentions(), text.entities());
        for (PronounSite pronoun : article.pronouns()) {
            Site site = forward(pronoun);
            site.meant = chain.take(pronoun, site.shares);
            site.slope = new double[site.meant.length];
            sites[pronoun.mention()] = site;
        }
    }

    /** The pronouns by their mentions' numbers; null for other mentions. */
    @Nullable Site[] sites() {
        return sites;
    }

    /** The mentions that are candidates, by their numbers; null for others. */
    @Nullable Key[] keys() {
        return keys;
    }

    /** A pronoun on the way forward. */
    static final class Site {
        final PronounSite site;
        final float[] vector;
        final float[] query;
        final List<float[]> layers = new ArrayList<>();
        double[] shares = new double[0];
        double[] meant = new double[0];
        double[] slope = new double[0];

        Site(PronounSite site, float[] vector, float[] query) {
            this.site = site;
            this.vector = vector;
            this.query = query;
        }
    }

    /** A mention on the way forward, with the slopes that come back to it. */
    static final class Key {
        final float[] first;
        final float[] last;
        final float[] key;
        final float[] keySlope = new float[AntecedentWeights.WIDTH];
        final float[] hidden = new float[AntecedentWeights.HIDDEN];
        final float[] hiddenSlope = new float[AntecedentWeights.HIDDEN];

        Key(float[] first, float[] last, float[] key) {
            this.first = first;
            this.last = last;
            this.key = key;
        }
    }

    private Site forward(PronounSite pronoun) {
        float[] vector = dropped(article.firsts().get(pronoun.mention()));
        float[] query = weights.of(Part.PRONOUN_BIAS).clone();
        Vectors.addProduct(weights, Part.PRONOUN, vector, query);
        float[] start = weights.of(Part.HIDDEN_BIAS).clone();
        Vectors.addProduct(weights, Part.FROM_PRONOUN, query, start);
        Site site = new Site(pronoun, vector, query);
        int count = pronoun.candidates().size();
        float[] scores = new float[count + 1];
        for (int i = 0; i < count; i++) {
            Key key = key(pronoun.candidates().get(i));
            float[] layer = layer(start, query, key, pronoun.ofPairs().get(i));
            site.layers.add(layer);
            scores[i] = Vectors.dot(layer, weights.of(Part.SCORE));
        }
        scores[count] = nobody(query, pronoun.classes());
        site.shares = Vectors.softmax(scores);
        return site;
    }

    private Key key(int mention) {
        Key known = keys[mention];
        if (known == null) {
            float[] first = dropped(article.firsts().get(mention));
            float[] last = dropped(article.lasts().get(mention));
            float[] key = weights.of(Part.MENTION_BIAS).clone();
            Vectors.addProduct(weights, Part.FIRST_WORD, first, key);
            Vectors.addProduct(weights, Part.LAST_WORD, last, key);
            known = new Key(first, last, key);
            Vectors.addProduct(weights, Part.FROM_MENTION, key, known.hidden);
            keys[mention] = known;
        }
        return known;
    }

    private float[] layer(float[] start, float[] query, Key key, int[] classes) {
        float[] layer = start.clone();
        Vectors.addScaled(key.hidden, 0, 1, layer);
        Vectors.addProduct(weights, Part.FROM_PRODUCT, Vectors.product(query, key.key), layer);
        for (int holding : classes) {
            Vectors.addScaled(weights.of(Part.CLASSES), holding * Part.CLASSES.width(), 1, layer);
        }
        for (int i = 0; i < layer.length; i++) {
            layer[i] = random.nextFloat() < DROPPED ? 0 : Math.max(0, layer[i]) * KEPT_SCALE;
        }
        return layer;
    }

    private float nobody(float[] query, int[] classes) {
        float score = weights.of(Part.NOBODY_BIAS)[0] + Vectors.dot(query, weights.of(Part.NOBODY_PRONOUN));
        for (int holding : classes) {
            score += weights.of(Part.NOBODY_CLASSES)[holding];
        }
        return score;
    }

    private float[] dropped(float @Nullable [] vector) {
        float[] rest = new float[AntecedentWeights.VECTOR];
        for (int i = 0; vector != null && i < rest.length; i++) {
            rest[i] = random.nextFloat() < DROPPED ? 0 : vector[i] * KEPT_SCALE;
        }
        return rest;
    }
}
