package org.whosaid.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over named features, by gradient descent over all examples at once, with a little L2 regularization. No
 * randomness.
 */
final class LogisticRegression {

    private static final int STEPS = 4_000;
    private static final double RATE = 0.5;
    private static final double REGULARIZATION = 2e-3;

    private final List<Map<String, Double>> features = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();

    /** Adds an example. */
    void add(Map<String, Double> example, boolean outcome) {
        features.add(example);
        outcomes.add(outcome);
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

    /** How likely the weights hold an example. */
    static double probability(Map<String, Double> features, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-score));
    }
}
