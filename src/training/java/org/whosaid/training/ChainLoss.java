package org.whosaid.training;

import org.whosaid.attribution.span.BioTag;
import org.whosaid.attribution.span.Chain;
import org.whosaid.attribution.span.Lattice;

/**
 * How far a batch's scores are from its labels: the mean of the negative logarithm of the labels' probability, by word,
 * and which way scores and chain should move.
 */
final class ChainLoss {

    private final Chain chain;
    private final float scale;
    private final float[] scores;
    private final float[] scoreGradient;
    private final float[] chainGradient = new float[Chain.size()];
    private double loss;

    /** @param scores of all examples, positions and labels, row by row */
    ChainLoss(TrainingBatch batch, Chain chain, float[] scores) {
        this.chain = chain;
        this.scores = scores;
        this.scale = 1f / batch.words();
        this.scoreGradient = new float[scores.length];
        for (int number = 0; number < batch.examples().size(); number++) {
            add(batch.examples().get(number), number * batch.length());
        }
    }

    private void add(Example example, int row) {
        int[] positions = example.chunk().positions();
        int word = 0;
        for (int number = 0; number < example.labels().length; number++) {
            int[] labels = example.labels()[number];
            int[] rows = new int[labels.length];
            for (int i = 0; i < labels.length; i++) {
                rows[i] = row + positions[word++];
            }
            add(labels, rows);
        }
    }

    private void add(int[] labels, int[] rows) {
        Lattice lattice = new Lattice(chain, gather(scores, rows));
        loss -= scale * lattice.logProbability(labels);
        for (int word = 0; word < labels.length; word++) {
            for (int label = 0; label < BioTag.COUNT; label++) {
                double error = lattice.probability(word, label) - (labels[word] == label ? 1 : 0);
                scoreGradient[rows[word] * BioTag.COUNT + label] = (float) (scale * error);
                if (word == 0) {
                    chainGradient[Chain.start(label)] += (float) (scale * error);
                } else {
                    addTransitions(lattice, labels, word, label);
                }
            }
        }
    }

    private void addTransitions(Lattice lattice, int[] labels, int word, int next) {
        for (int label = 0; label < BioTag.COUNT; label++) {
            boolean right = labels[word - 1] == label && labels[word] == next;
            double error = lattice.probability(word - 1, label, next) - (right ? 1 : 0);
            chainGradient[Chain.transition(label, next)] += (float) (scale * error);
        }
    }

    /** The scores of a segment's words, picked from those of all positions. */
    static float[][] gather(float[] scores, int[] rows) {
        float[][] picked = new float[rows.length][BioTag.COUNT];
        for (int word = 0; word < rows.length; word++) {
            System.arraycopy(scores, rows[word] * BioTag.COUNT, picked[word], 0, BioTag.COUNT);
        }
        return picked;
    }

    double loss() {
        return loss;
    }

    float[] scoreGradient() {
        return scoreGradient;
    }

    float[] chainGradient() {
        return chainGradient;
    }
}
