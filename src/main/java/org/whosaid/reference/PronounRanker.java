package org.whosaid.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.whosaid.models.Models;
import org.whosaid.reference.Discourse.Candidate;

/**
 * Who is meant by "he" or "she": a log-linear choice among those in view, with weights learned from annotated speakers.
 * Mention ranking by a maximum-entropy model as in Denis and Baldridge (2007). Safe for all threads.
 */
public final class PronounRanker implements PronounChoice {

    /** The model's name in the manifest. */
    private static final String NAME = "pronouns.tsv";

    private final Map<String, Double> weights;

    /** Ranks by these weights of {@link AntecedentFeatures#features}. */
    public PronounRanker(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Loads the learned weights. */
    public static PronounRanker load(Models models) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(models.open(NAME), StandardCharsets.UTF_8))) {
            return new PronounRanker(lines.lines().map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Double.valueOf(fields[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Candidate> choose(int token, List<AntecedentFeatures> profiles) {
        double best = profiles.stream().mapToDouble(this::score).max().orElse(0);
        double all = profiles.stream().mapToDouble(profile -> StrictMath.exp(score(profile) - best)).sum();
        return profiles.stream().map(profile -> new Candidate(profile.entity(), StrictMath.exp(score(profile) - best) / all))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed().thenComparingInt(Candidate::entity)).toList();
    }

    private double score(AntecedentFeatures profile) {
        double score = 0;
        for (Map.Entry<String, Double> feature : profile.features().entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }
}
