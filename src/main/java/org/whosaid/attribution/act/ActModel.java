package org.whosaid.attribution.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.whosaid.models.Models;

/** How likely an attribution reports words: a logistic regression. Safe for all threads. */
final class ActModel {

    /** The model's name in the manifest. */
    private static final String NAME = "acts.tsv";

    private ActModel() {
    }

    /** The score that the learned weights give to features: a line has a feature, a tab and its weight. */
    static ToDoubleFunction<Map<String, Double>> load(Models models) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(models.open(NAME), StandardCharsets.UTF_8))) {
            return scoring(lines.lines().map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Double.valueOf(fields[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ToDoubleFunction<Map<String, Double>> scoring(Map<String, Double> weights) {
        return features -> {
            double score = 0;
            for (Map.Entry<String, Double> feature : features.entrySet()) {
                score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
            }
            return score;
        };
    }
}
