package org.whosaid.attribution.span;

import java.util.Arrays;
import org.whosaid.attribution.span.LabelledSpan.Role;

/**
 * All labellings of a segment at once, by the forward-backward algorithm: how likely a word has a label, two neighbours
 * have two labels, a stretch has a role. Sums are of plain weights, scaled to 1 at each word (Rabiner, Proceedings of the
 * IEEE 1989), since a logarithm for each pair of labels would take most of the time.
 */
public final class Lattice {

    private final Chain chain;
    private final float[][] scores;
    /** Of each word and label: its weight, the best label's being 1; never 0, so that some labelling always is left. */
    private final double[][] weights;
    private final double[][] forward;
    private final double[][] backward;
    /** What the sums up to each word were divided by. */
    private final double[] scales;
    /** Of each role: the sums, up to each word, of the logarithms of steps from inside to inside. */
    private final double[][] insides;
    private double total;

    /**
     * Computes all sums, in time linear in the number of words.
     *
     * @param scores of each word for each label; at least one word; not to be changed afterwards
     */
    public Lattice(Chain chain, float[][] scores) {
        this.chain = chain;
        this.scores = scores;
        this.weights = new double[scores.length][BioTag.COUNT];
        this.forward = new double[scores.length][BioTag.COUNT];
        this.backward = new double[scores.length][BioTag.COUNT];
        this.scales = new double[scores.length];
        this.insides = new double[Role.values().length][scores.length];
        weigh();
        runForward();
        runBackward();
        for (Role role : Role.values()) {
            sumInsides(BioTag.inside(role), insides[role.ordinal()]);
        }
    }

    private void weigh() {
        for (int word = 0; word < scores.length; word++) {
            float best = Float.NEGATIVE_INFINITY;
            for (float score : scores[word]) {
                best = Math.max(best, score);
            }
            for (int label = 0; label < BioTag.COUNT; label++) {
                weights[word][label] = Math.max(Double.MIN_NORMAL, Math.exp(scores[word][label] - best));
            }
            total += best;
        }
    }

    private void runForward() {
        for (int label = 0; label < BioTag.COUNT; label++) {
            forward[0][label] = Math.exp(chain.startScore(label)) * weights[0][label];
        }
        scale(0);
        for (int word = 1; word < scores.length; word++) {
            for (int next = 0; next < BioTag.COUNT; next++) {
                double sum = 0;
                for (int label = 0; label < BioTag.COUNT; label++) {
                    sum += forward[word - 1][label] * chain.transitionWeight(label, next);
                }
                forward[word][next] = sum * weights[word][next];
            }
            scale(word);
        }
    }

    private void scale(int word) {
        double sum = 0;
        for (double value : forward[word]) {
            sum += value;
        }
        for (int label = 0; label < BioTag.COUNT; label++) {
            forward[word][label] /= sum;
        }
        scales[word] = sum;
        total += Math.log(sum);
    }

    private void runBackward() {
        Arrays.fill(backward[scores.length - 1], 1);
        for (int word = scores.length - 2; word >= 0; word--) {
            for (int label = 0; label < BioTag.COUNT; label++) {
                for (int next = 0; next < BioTag.COUNT; next++) {
                    backward[word][label] += step(label, word + 1, next) * backward[word + 1][next];
                }
            }
        }
    }

    private void sumInsides(int inside, double[] sums) {
        for (int word = 1; word < scores.length; word++) {
            sums[word] = sums[word - 1] + Math.log(Math.max(Double.MIN_NORMAL, step(inside, word, inside)));
        }
    }

    /** The scaled weight of a word's label behind another label. */
    private double step(int label, int word, int next) {
        return chain.transitionWeight(label, next) * weights[word][next] / scales[word];
    }

    /** The probability that a word has a label. */
    public double probability(int word, int label) {
        return forward[word][label] * backward[word][label];
    }

    /** The probability that a word has a label and the word behind it has the next label. */
    public double probability(int word, int label, int next) {
        return forward[word][label] * step(label, word + 1, next) * backward[word + 1][next];
    }

    /** The logarithm of the probability of one labelling. */
    public double logProbability(int[] labels) {
        double sum = chain.startScore(labels[0]) + scores[0][labels[0]];
        for (int word = 1; word < labels.length; word++) {
            sum += chain.transitionScore(labels[word - 1], labels[word]) + scores[word][labels[word]];
        }
        return sum - total;
    }

    /** The probability that a word is part of a role. */
    double probability(int word, Role role) {
        return probability(word, BioTag.beginning(role)) + probability(word, BioTag.inside(role));
    }

    /** The probability that the words from one up to, without, another are one span of a role, no more and no less. */
    double probability(int start, int end, Role role) {
        return Math.min(1, weight(start, end, role) * closed(end, last(start, end, role), BioTag.inside(role)));
    }

    /** The probability that a span of a role starts at a word and reaches at least up to, without, another. */
    double probabilityOfReaching(int start, int end, Role role) {
        return weight(start, end, role) * backward[end - 1][last(start, end, role)];
    }

    /** The label of a span's last word. */
    private static int last(int start, int end, Role role) {
        return end - start > 1 ? BioTag.inside(role) : BioTag.beginning(role);
    }

    /** The scaled weight of all labellings up to a span's last word that have the span so far. */
    private double weight(int start, int end, Role role) {
        double first = forward[start][BioTag.beginning(role)];
        return end - start == 1 ? first : first * step(BioTag.beginning(role), start + 1, BioTag.inside(role))
                * Math.exp(insides[role.ordinal()][end - 1] - insides[role.ordinal()][start + 1]);
    }

    private double closed(int end, int label, int inside) {
        if (end == scores.length) {
            return 1;
        }
        double sum = 0;
        for (int next = 0; next < BioTag.COUNT; next++) {
            sum += next == inside ? 0 : step(label, end, next) * backward[end][next];
        }
        return sum;
    }
}
