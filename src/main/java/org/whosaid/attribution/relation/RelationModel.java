package org.whosaid.attribution.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.models.Models;

/**
 * A log-linear model over candidates: each candidate's features add up, the candidates of one span share a probability
 * of 1. Safe for all threads.
 */
public final class RelationModel {

    /** The model's name in the manifest. */
    private static final String NAME = "relations.tsv";

    private final Map<String, Double> weights;

    /** A model of these weights, by feature. */
    public RelationModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Reads a model: a feature, a tab and its weight a line. */
    static RelationModel load(Models models) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(models.open(NAME), StandardCharsets.UTF_8))) {
            return new RelationModel(lines.lines().map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Double.valueOf(fields[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each candidate's features, its probability. */
    double[] probabilities(List<List<String>> candidates) {
        double[] scores = candidates.stream().mapToDouble(this::score).toArray();
        return normalized(scores);
    }

    private double score(List<String> features) {
        double score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0.0);
        }
        return score;
    }

    /** The softmax of scores: positive, in sum 1. */
    public static double[] normalized(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        double[] probabilities = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = StrictMath.exp(scores[i] - highest);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
