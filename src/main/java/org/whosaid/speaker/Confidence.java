package org.whosaid.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.whosaid.attribution.Attribution;
import org.whosaid.entity.EntityMention;
import org.whosaid.models.Models;

/**
 * How sure a speaker is: a logistic regression (Platt scaling) over what the attribution and the resolution say of
 * themselves, fitted to annotated speakers. Safe for all threads.
 */
final class Confidence {

    /** The model's name in the manifest. */
    private static final String NAME = "confidence.tsv";
    /** Nothing is ever quite sure or quite out of question. */
    private static final double MAX_CONFIDENCE = 0.99;

    private final ToDoubleFunction<Map<String, Double>> score;

    /** @param score what speaks for a speaker less what speaks against, of the features by their names; 0 says nothing */
    Confidence(ToDoubleFunction<Map<String, Double>> score) {
        this.score = score;
    }

    /** The score that the learned weights give. */
    static ToDoubleFunction<Map<String, Double>> load(Models models) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(models.open(NAME), StandardCharsets.UTF_8))) {
            Map<String, Double> weights = lines.lines().map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Double.valueOf(fields[1])));
            return features -> score(features, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double score(Map<String, Double> features, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }

    /** 0 for an unknown speaker: there is nobody who could be right. */
    double of(Attribution attribution, Resolution resolution) {
        if (resolution.kind() == ResolvedSpeaker.Kind.UNKNOWN) {
            return 0;
        }
        double probability = 1 / (1 + StrictMath.exp(-score.applyAsDouble(features(attribution, resolution))));
        return Math.min(MAX_CONFIDENCE, Math.max(1 - MAX_CONFIDENCE, probability));
    }

    /** What speaks for and against, by name. */
    private static Map<String, Double> features(Attribution attribution, Resolution resolution) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("always", 1.0);
        features.put("certainty", attribution.certainty());
        features.put("basis " + attribution.basis().name().toLowerCase(Locale.ROOT), 1.0);
        features.put("form " + resolution.form().name().toLowerCase(Locale.ROOT), 1.0);
        if (resolution.entity().isEmpty()) {
            features.put("no entity", 1.0);
        }
        if (resolution.form() != EntityMention.Form.NAME) {
            features.put("margin", resolution.margin());
        } else {
            features.put("margin", resolution.margin() - 1);
        }
        return features;
    }
}
