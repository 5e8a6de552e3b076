package org.whosaid.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.reference.AntecedentWeights.Part;
import org.whosaid.reference.ArticleReferents.PronounSite;

/**
 * How likely a pronoun goes back to each mention before it, or to none: a mention-ranking model (Denis and Baldridge
 * 2008) over vectors of words in context and their products (Lee et al., EMNLP 2017; of single words, as in
 * Dobrovolskii, EMNLP 2021), with one hidden layer. For one article, one thread.
 */
public final class AntecedentScorer {

    private final AntecedentWeights weights;
    private final ArticleReferents article;
    private final float[] @Nullable [] keys;
    private final float[] @Nullable [] hidden;

    /**
     * For an article.
     *
     * @param weights not changed meanwhile
     */
    public AntecedentScorer(AntecedentWeights weights, ArticleReferents article) {
        this.weights = weights;
        this.article = article;
        this.keys = new float[article.mentions().size()][];
        this.hidden = new float[article.mentions().size()][];
    }

    /** The probability of each candidate of a pronoun in their order, and of nobody at all, which is the last. */
    public double[] probabilities(PronounSite pronoun) {
        float[] query = weights.of(Part.PRONOUN_BIAS).clone();
        Vectors.addProduct(weights, Part.PRONOUN, article.firsts().get(pronoun.mention()), query);
        float[] start = weights.of(Part.HIDDEN_BIAS).clone();
        Vectors.addProduct(weights, Part.FROM_PRONOUN, query, start);
        List<Integer> candidates = pronoun.candidates();
        float[] scores = new float[candidates.size() + 1];
        for (int i = 0; i < candidates.size(); i++) {
            scores[i] = score(query, start, candidates.get(i), pronoun.ofPairs().get(i));
        }
        scores[candidates.size()] = nobody(query, pronoun.classes());
        return Vectors.softmax(scores);
    }

    private float score(float[] query, float[] start, int mention, int[] classes) {
        float[] layer = start.clone();
        Vectors.addScaled(ofMention(mention), 0, 1, layer);
        Vectors.addProduct(weights, Part.FROM_PRODUCT, Vectors.product(query, keys[mention]), layer);
        for (int holding : classes) {
            Vectors.addScaled(weights.of(Part.CLASSES), holding * Part.CLASSES.width(), 1, layer);
        }
        for (int i = 0; i < layer.length; i++) {
            layer[i] = Math.max(0, layer[i]);
        }
        return Vectors.dot(layer, weights.of(Part.SCORE));
    }

    /** What a mention adds to the hidden layer, whichever pronoun is asked for. */
    private float[] ofMention(int mention) {
        if (hidden[mention] == null) {
            float[] key = weights.of(Part.MENTION_BIAS).clone();
            Vectors.addProduct(weights, Part.FIRST_WORD, article.firsts().get(mention), key);
            Vectors.addProduct(weights, Part.LAST_WORD, article.lasts().get(mention), key);
            keys[mention] = key;
            hidden[mention] = new float[AntecedentWeights.HIDDEN];
            Vectors.addProduct(weights, Part.FROM_MENTION, key, hidden[mention]);
        }
        return hidden[mention];
    }

    private float nobody(float[] query, int[] classes) {
        float score = weights.of(Part.NOBODY_BIAS)[0] + Vectors.dot(query, weights.of(Part.NOBODY_PRONOUN));
        for (int holding : classes) {
            score += weights.of(Part.NOBODY_CLASSES)[holding];
        }
        return score;
    }
}
