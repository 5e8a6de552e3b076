package org.whosaid.attribution.encoder;

import org.whosaid.attribution.encoder.LabelledSpan.Role;

/**
 * All labellings of a segment at once, by the forward-backward algorithm: how likely a word has a label, two neighbours
 * have two labels, a stretch has a role. All sums are kept as logarithms.
 */
public final class Lattice {

    private final Chain chain;
    private final float[][] scores;
    private final double[][] forward;
    private final double[][] backward;
    private final double total;

    /**
     * Computes all sums, in time linear in the number of words.
     *
     * @param scores of each word for each label; at least one word; not to be changed afterwards
     */
    public Lattice(Chain chain, float[][] scores) {
        this.chain = chain;
        this.scores = scores;
        this.forward = new double[scores.length][Label.COUNT];
        this.backward = new double[scores.length][Label.COUNT];
        runForward();
        runBackward();
        this.total = logOfSum(forward[scores.length - 1]);
    }

    private void runForward() {
        for (int label = 0; label < Label.COUNT; label++) {
            forward[0][label] = chain.startScore(label) + scores[0][label];
        }
        double[] terms = new double[Label.COUNT];
        for (int word = 1; word < scores.length; word++) {
            for (int next = 0; next < Label.COUNT; next++) {
                for (int label = 0; label < Label.COUNT; label++) {
                    terms[label] = forward[word - 1][label] + chain.transitionScore(label, next);
                }
                forward[word][next] = logOfSum(terms) + scores[word][next];
            }
        }
    }

    private void runBackward() {
        double[] terms = new double[Label.COUNT];
        for (int word = scores.length - 2; word >= 0; word--) {
            for (int label = 0; label < Label.COUNT; label++) {
                for (int next = 0; next < Label.COUNT; next++) {
                    terms[next] = step(label, word + 1, next) + backward[word + 1][next];
                }
                backward[word][label] = logOfSum(terms);
            }
        }
    }

    private double step(int label, int word, int next) {
        return chain.transitionScore(label, next) + scores[word][next];
    }

    /** The probability that a word has a label. */
    public double probability(int word, int label) {
        return Math.exp(forward[word][label] + backward[word][label] - total);
    }

    /** The probability that a word has a label and the word behind it has the next label. */
    public double probability(int word, int label, int next) {
        return Math.exp(forward[word][label] + step(label, word + 1, next) + backward[word + 1][next] - total);
    }

    /** The logarithm of the probability of one labelling. */
    public double logProbability(int[] labels) {
        double sum = chain.startScore(labels[0]) + scores[0][labels[0]];
        for (int word = 1; word < labels.length; word++) {
            sum += step(labels[word - 1], word, labels[word]);
        }
        return sum - total;
    }

    /** The probability that the words from one up to, without, another are one span of a role, no more and no less. */
    double probability(int start, int end, Role role) {
        int inside = Label.inside(role);
        int label = Label.beginning(role);
        double sum = forward[start][label];
        for (int word = start + 1; word < end; word++) {
            sum += step(label, word, inside);
            label = inside;
        }
        return Math.min(1, Math.exp(sum + closed(end, label, inside) - total));
    }

    private double closed(int end, int label, int inside) {
        if (end == scores.length) {
            return 0;
        }
        double[] terms = new double[Label.COUNT];
        for (int next = 0; next < Label.COUNT; next++) {
            terms[next] = next == inside ? Double.NEGATIVE_INFINITY : step(label, end, next) + backward[end][next];
        }
        return logOfSum(terms);
    }

    private static double logOfSum(double[] terms) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            highest = Math.max(highest, term);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - highest);
        }
        return highest + Math.log(sum);
    }
}
