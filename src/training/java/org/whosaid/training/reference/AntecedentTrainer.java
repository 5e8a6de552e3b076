package org.whosaid.training.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.whosaid.reference.AntecedentScorer;
import org.whosaid.reference.AntecedentWeights;
import org.whosaid.reference.AntecedentWeights.Part;

/**
 * Learns the weights of {@link AntecedentScorer}: AdamW in mini-batches of some 50 labelled pronouns, the rate up
 * for 8 % of the steps, then down in a straight line, gradients clipped at length 1. Several trainings whose only
 * difference is chance can't be averaged weight by weight, so there is one. The same seed gives the same weights.
 */
final class AntecedentTrainer {

    private static final int ROUNDS = 8;
    private static final int BATCH = 50;
    private static final double RATE = 2e-3;
    private static final double WARM_UP = 0.08;
    private static final double SLOWEST = 0.02;
    private static final double DECAY = 0.01;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.99;

    private final List<LabelledText> texts;
    private final Random random;
    private final AntecedentWeights weights = new AntecedentWeights();
    private final AntecedentWeights means = new AntecedentWeights();
    private final AntecedentWeights squares = new AntecedentWeights();
    private int steps;

    AntecedentTrainer(List<LabelledText> texts, long seed) {
        this.texts = new ArrayList<>(texts.stream().filter(text -> !text.labels().isEmpty()).toList());
        this.random = new Random(seed);
        for (Part part : Part.values()) {
            start(part);
        }
    }

    private void start(Part part) {
        double spread = switch (part) {
            case PRONOUN, CLASSES, FROM_PRODUCT -> 1;
            case FIRST_WORD, LAST_WORD -> 0.7;
            case FROM_PRONOUN, FROM_MENTION -> 0.3;
            case SCORE -> 0.1;
            default -> 0;
        };
        float[] values = weights.of(part);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * spread / Math.sqrt(part == Part.CLASSES
                    ? 2 * AntecedentWeights.CLASSES_PER_PAIR : part.rows()));
        }
    }

    /** Learns; takes a few minutes. */
    AntecedentWeights train() {
        int all = ROUNDS * batches().size();
        for (int round = 0; round < ROUNDS; round++) {
            double loss = 0;
            for (List<LabelledText> batch : batches()) {
                AntecedentGradient gradient = new AntecedentGradient(weights, random);
                batch.forEach(gradient::add);
                loss += gradient.loss();
                step(gradient.slopes(), rate(++steps / (double) all));
            }
            System.out.printf("round %d of %d: loss %.1f%n", round + 1, ROUNDS, loss);
        }
        return weights;
    }

    private static double rate(double done) {
        return RATE * Math.min(1, done / WARM_UP) * Math.max(SLOWEST, 1 - done);
    }

    private List<List<LabelledText>> batches() {
        Collections.shuffle(texts, random);
        List<List<LabelledText>> batches = new ArrayList<>();
        List<LabelledText> batch = new ArrayList<>();
        int labels = 0;
        for (LabelledText text : texts) {
            batch.add(text);
            // A text of few labels takes its time too.
            labels += Math.max(3, text.labels().size());
            if (labels >= BATCH) {
                batches.add(batch);
                batch = new ArrayList<>();
                labels = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private void step(AntecedentWeights slopes, double rate) {
        double length = 0;
        for (Part part : Part.values()) {
            for (float slope : slopes.of(part)) {
                length += slope * slope;
            }
        }
        double factor = Math.min(1, 1 / Math.max(1e-9, Math.sqrt(length)));
        for (Part part : Part.values()) {
            step(part, slopes.of(part), factor, rate);
        }
    }

    private void step(Part part, float[] slopes, double factor, double rate) {
        float[] values = weights.of(part);
        float[] mean = means.of(part);
        float[] square = squares.of(part);
        double kept = part.rows() > 1 ? 1 - rate * DECAY : 1;
        double meanScale = 1 / (1 - Math.pow(FIRST_MOMENT, steps));
        double squareScale = 1 / (1 - Math.pow(SECOND_MOMENT, steps));
        for (int i = 0; i < values.length; i++) {
            double slope = slopes[i] * factor;
            mean[i] = (float) (FIRST_MOMENT * mean[i] + (1 - FIRST_MOMENT) * slope);
            square[i] = (float) (SECOND_MOMENT * square[i] + (1 - SECOND_MOMENT) * slope * slope);
            values[i] = (float) (values[i] * kept - rate * mean[i] * meanScale / (Math.sqrt(square[i] * squareScale) + 1e-8));
        }
    }
}
