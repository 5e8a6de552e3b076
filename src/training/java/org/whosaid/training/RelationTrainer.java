package org.whosaid.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.relation.RelationFeatures;
import org.whosaid.attribution.relation.RelationFinder;
import org.whosaid.attribution.relation.RelationModel;
import org.whosaid.attribution.relation.SpanLayout;
import org.whosaid.attribution.relation.SpanLayout.Placed;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.language.TokenView;

/**
 * Learns the weights of a {@link RelationModel} from articles whose relations are known: stochastic gradient ascent on the
 * probability of the right candidate, with AdaGrad steps and L2 regularization. The same seed gives the same weights.
 */
public final class RelationTrainer {

    private static final int EPOCHS = 12;
    private static final double LEARNING_RATE = 0.15;
    private static final double WEIGHT_DECAY = 2e-5;
    private static final double MIN_WEIGHT = 0.02;
    /** Features of fewer candidates are left out: they tell of single articles. */
    private static final int MIN_CANDIDATES = 10;

    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** One choice among candidates, each given by its features. */
    private record Choice(List<List<String>> candidates, int right) {
    }

    /**
     * Adds an article.
     *
     * @param tokens of the article
     * @param spans    its annotated spans
     * @param relations its annotated attributions, made of these spans
     */
    public void add(TokenView tokens, List<LabelledSpan> spans, List<Relation> relations) {
        SpanLayout layout = new SpanLayout(tokens, spans);
        RelationFeatures features = new RelationFeatures(layout);
        List<Placed> cues = layout.of(Role.CUE);
        for (Relation relation : relations) {
            Placed cue = placed(cues, relation.cue());
            relation.contents().forEach(content -> addContent(features, cues, placed(layout.of(Role.CONTENT), content), cue));
            addSource(features, layout, cue, relation);
        }
    }

    private static Placed placed(List<Placed> spans, LabelledSpan labelled) {
        return spans.stream().filter(span -> span.labelled().span().equals(labelled.span())).findFirst().orElseThrow();
    }

    private void addContent(RelationFeatures features, List<Placed> cues, Placed content, Placed right) {
        List<Placed> candidates = RelationFinder.near(content, cues);
        addChoice(candidates.stream().map(cue -> features.ofContent(content, cue)).toList(), candidates.indexOf(right));
    }

    private void addSource(RelationFeatures features, SpanLayout layout, Placed cue, Relation relation) {
        List<Placed> candidates = RelationFinder.near(cue, layout.of(Role.SOURCE));
        List<List<String>> all = new ArrayList<>(candidates.stream().map(source -> features.ofSource(cue, source)).toList());
        all.add(features.ofNoSource(cue));
        int right = relation.source().map(source -> candidates.indexOf(placed(layout.of(Role.SOURCE), source))).orElse(candidates.size());
        addChoice(all, right);
    }

    private void addChoice(List<List<String>> candidates, int right) {
        if (right >= 0 && candidates.size() > 1) {
            choices.add(new Choice(candidates, right));
            candidates.forEach(features -> features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        }
    }

    /** The weights, by feature; those that hardly count are left out. */
    public Map<String, Double> train(long seed) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> squares = new HashMap<>();
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(choices, random);
            choices.forEach(choice -> step(frequent(choice), weights, squares));
        }
        Map<String, Double> kept = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= MIN_WEIGHT) {
                kept.put(feature, Math.round(weight * 1e3) / 1e3);
            }
        });
        return kept;
    }

    private Choice frequent(Choice choice) {
        return new Choice(choice.candidates().stream().map(features -> features.stream()
                .filter(feature -> counts.get(feature) >= MIN_CANDIDATES).toList()).toList(), choice.right());
    }

    private static void step(Choice choice, Map<String, Double> weights, Map<String, Double> squares) {
        double[] scores = choice.candidates().stream()
                .mapToDouble(features -> features.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum())
                .toArray();
        double[] probabilities = RelationModel.normalized(scores);
        for (int i = 0; i < probabilities.length; i++) {
            double error = (i == choice.right() ? 1 : 0) - probabilities[i];
            if (Math.abs(error) > 1e-4) {
                choice.candidates().get(i).forEach(feature -> update(feature, error, weights, squares));
            }
        }
    }

    private static void update(String feature, double error, Map<String, Double> weights, Map<String, Double> squares) {
        double square = squares.merge(feature, error * error, Double::sum);
        double weight = weights.getOrDefault(feature, 0.0);
        weights.put(feature, weight + LEARNING_RATE * error / Math.sqrt(square + 1e-6) - WEIGHT_DECAY * weight);
    }
}
