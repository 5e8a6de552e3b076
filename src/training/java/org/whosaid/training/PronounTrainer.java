package org.whosaid.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.act.ActReader;
import org.whosaid.reference.AntecedentFeatures;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.PronounRanker;
import org.whosaid.speaker.SpeakerResolver;

/**
 * Fits the weights of {@link PronounRanker} to pronouns of which it is known whom they mean: conditional log-likelihood by
 * gradient ascent over all at once, with L2 regularization. Whom a pronoun may mean depends on whom those before it were
 * taken to mean, so articles are read anew with each fit. No randomness.
 */
final class PronounTrainer {

    private static final int PASSES = 3;
    private static final int STEPS = 3_000;
    private static final double RATE = 0.5;
    private static final double REGULARIZATION = 1e-2;

    private final List<SpeakerCase> cases;

    /** Learns from these articles. */
    PronounTrainer(List<SpeakerCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /** A pronoun: the features of each candidate, and which of them is meant. */
    private record Choice(List<Map<String, Double>> candidates, List<Boolean> right) {
    }

    /** The weights, by feature. */
    Map<String, Double> train() {
        Map<String, Double> weights = new TreeMap<>(Map.of("salience", 4.0));
        for (int pass = 0; pass < PASSES; pass++) {
            PronounRanker ranker = new PronounRanker(weights);
            List<Choice> choices = new ArrayList<>();
            cases.forEach(each -> addChoices(each, ranker, choices));
            weights = fit(choices);
        }
        weights.replaceAll((feature, weight) -> Math.round(weight * 1e3) / 1e3);
        return weights;
    }

    private static void addChoices(SpeakerCase article, PronounRanker ranker, List<Choice> choices) {
        Map<Integer, List<AntecedentFeatures>> seen = new HashMap<>();
        article.resolvedBy(new SpeakerResolver(article.pronouns(),
                (token, profiles) -> note(token, profiles, ranker, seen), quote -> 0, new ActReader(features -> 0)));
        List<Attribution> attributions = article.attributions().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).source() instanceof Source.Stated stated) {
                choice(article, i, seen.getOrDefault(article.tokens().firstToken(stated.span()), List.of()), choices);
            }
        }
    }

    private static List<Candidate> note(int token, List<AntecedentFeatures> profiles, PronounRanker ranker,
                                        Map<Integer, List<AntecedentFeatures>> seen) {
        seen.put(token, profiles);
        return ranker.choose(token, profiles);
    }

    private static void choice(SpeakerCase article, int attribution, List<AntecedentFeatures> profiles, List<Choice> choices) {
        List<Boolean> right = profiles.stream().map(profile -> article.judge().judge(attribution,
                article.entities().get(profile.entity()).name()) == 1).toList();
        if (right.contains(true) && right.contains(false)) {
            choices.add(new Choice(profiles.stream().map(AntecedentFeatures::features).toList(), right));
        }
    }

    private static Map<String, Double> fit(List<Choice> choices) {
        Map<String, Double> weights = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            gradient(choices, weights).forEach((feature, slope) -> weights.merge(feature, RATE * slope, Double::sum));
        }
        return weights;
    }

    private static Map<String, Double> gradient(List<Choice> choices, Map<String, Double> weights) {
        Map<String, Double> gradient = new TreeMap<>();
        weights.forEach((feature, weight) -> gradient.put(feature, -REGULARIZATION * weight));
        for (Choice choice : choices) {
            double[] all = shares(choice, weights, false);
            double[] right = shares(choice, weights, true);
            for (int i = 0; i < all.length; i++) {
                double error = (right[i] - all[i]) / choices.size();
                choice.candidates().get(i).forEach((feature, value) -> gradient.merge(feature, error * value, Double::sum));
            }
        }
        return gradient;
    }

    /** The probability of each candidate, among all or among the right ones. */
    private static double[] shares(Choice choice, Map<String, Double> weights, boolean rightOnly) {
        double[] shares = new double[choice.right().size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = rightOnly && !choice.right().get(i) ? 0 : Math.exp(score(choice.candidates().get(i), weights));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static double score(Map<String, Double> features, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            score += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return score;
    }
}
