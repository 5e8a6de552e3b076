package org.whosaid.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    private final Map<String, Double> weights;

    Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Confidence load(Models models) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(models.open(NAME), StandardCharsets.UTF_8))) {
            return new Confidence(lines.lines().map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Double.valueOf(fields[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 for an unknown speaker: there is nobody who could be right. */
    double of(Attribution attribution, Resolution resolution) {
        if (resolution.kind() == ResolvedSpeaker.Kind.UNKNOWN) {
            return 0;
        }
        double score = 0;
        for (Map.Entry<String, Double> feature : features(attribution, resolution).entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return Math.min(MAX_CONFIDENCE, Math.max(1 - MAX_CONFIDENCE, 1 / (1 + StrictMath.exp(-score))));
    }

    /** What speaks for and against, by name. */
    static Map<String, Double> features(Attribution attribution, Resolution resolution) {
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
        }
        return features;
    }
}
