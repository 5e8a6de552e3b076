package org.whosaid.training;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whosaid.reference.PronounRanker;
import org.whosaid.speaker.ResolvedQuote;
import org.whosaid.speaker.SpeakerResolver;

/**
 * Fits the weights of {@code confidence.tsv} to quotes of which it is known whether their speaker is right: logistic
 * regression by gradient descent over all quotes at once, with a little L2 regularization. No randomness.
 */
final class ConfidenceTrainer {

    private static final int STEPS = 4_000;
    private static final double RATE = 0.5;
    private static final double REGULARIZATION = 2e-3;

    private final List<Map<String, Double>> features = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();

    /** Adds the quotes of an article that its judge knows of, with pronouns resolved by these weights. */
    void add(SpeakerCase article, Map<String, Double> pronouns) {
        List<Map<String, Double>> asked = new ArrayList<>();
        List<ResolvedQuote> quotes = article.resolvedBy(new SpeakerResolver(article.pronouns(), new PronounRanker(pronouns), quote -> {
            asked.add(quote);
            return 0;
        })).quotes();
        Iterator<Map<String, Double>> next = asked.iterator();
        for (int i = 0; i < quotes.size(); i++) {
            Optional<String> name = quotes.get(i).speaker().name();
            if (name.isPresent()) {
                add(next.next(), article.judge().judge(i, name.get()));
            }
        }
    }

    private void add(Map<String, Double> quote, int right) {
        if (right >= 0) {
            features.add(quote);
            outcomes.add(right == 1);
        }
    }

    /** The weights, by feature. */
    Map<String, Double> train() {
        Map<String, Double> weights = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = gradient(weights);
            gradient.forEach((feature, slope) -> weights.merge(feature, RATE * slope, Double::sum));
        }
        weights.replaceAll((feature, weight) -> Math.round(weight * 1e3) / 1e3);
        return weights;
    }

    private Map<String, Double> gradient(Map<String, Double> weights) {
        Map<String, Double> gradient = new TreeMap<>();
        weights.forEach((feature, weight) -> gradient.put(feature, -REGULARIZATION * weight));
        for (int i = 0; i < features.size(); i++) {
            double error = ((outcomes.get(i) ? 1 : 0) - probability(features.get(i), weights)) / features.size();
            features.get(i).forEach((feature, value) -> gradient.merge(feature, error * value, Double::sum));
        }
        return gradient;
    }

    private static double probability(Map<String, Double> features, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-score));
    }
}
