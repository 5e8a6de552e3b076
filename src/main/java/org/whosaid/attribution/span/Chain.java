package org.whosaid.attribution.span;

/**
 * How likely labels follow each other: the parameters of a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira, ICML 2001) over the words of a segment. Labels that can't follow each other never do. Immutable, safe for all
 * threads.
 */
public final class Chain {

    private final float[] starts;
    private final float[][] transitions;
    private final double[][] weights;

    /**
     * From what was learned.
     *
     * @param parameters a score for each label at the start, then for each pair of labels, the second one varying first
     */
    public Chain(float[] parameters) {
        if (parameters.length != size()) {
            throw new IllegalArgumentException("a chain has " + size() + " parameters, not " + parameters.length);
        }
        starts = new float[BioTag.COUNT];
        transitions = new float[BioTag.COUNT][BioTag.COUNT];
        weights = new double[BioTag.COUNT][BioTag.COUNT];
        for (int label = 0; label < BioTag.COUNT; label++) {
            starts[label] = BioTag.mayStart(label) ? parameters[start(label)] : Float.NEGATIVE_INFINITY;
            for (int next = 0; next < BioTag.COUNT; next++) {
                transitions[label][next] = BioTag.mayPrecede(label, next) ? parameters[transition(label, next)]
                        : Float.NEGATIVE_INFINITY;
                weights[label][next] = Math.exp(transitions[label][next]);
            }
        }
    }

    /** The number of parameters. */
    public static int size() {
        return BioTag.COUNT + BioTag.COUNT * BioTag.COUNT;
    }

    /** The number of the parameter for a label at the start. */
    public static int start(int label) {
        return label;
    }

    /** The number of the parameter for a pair of labels. */
    public static int transition(int label, int next) {
        return BioTag.COUNT + label * BioTag.COUNT + next;
    }

    float startScore(int label) {
        return starts[label];
    }

    float transitionScore(int label, int next) {
        return transitions[label][next];
    }

    /** The power of e by the score: 0 where a label can't follow. */
    double transitionWeight(int label, int next) {
        return weights[label][next];
    }

    /**
     * The most likely labels of a segment (Viterbi).
     *
     * @param scores of each word for each label
     */
    public int[] decode(float[][] scores) {
        int[][] before = new int[scores.length][BioTag.COUNT];
        double[] best = new double[BioTag.COUNT];
        for (int label = 0; label < BioTag.COUNT; label++) {
            best[label] = starts[label] + scores[0][label];
        }
        for (int word = 1; word < scores.length; word++) {
            best = extend(best, scores[word], before[word]);
        }
        return trace(before, highest(best));
    }

    private double[] extend(double[] best, float[] scores, int[] before) {
        double[] extended = new double[BioTag.COUNT];
        double[] candidates = new double[BioTag.COUNT];
        for (int next = 0; next < BioTag.COUNT; next++) {
            for (int label = 0; label < BioTag.COUNT; label++) {
                candidates[label] = best[label] + transitions[label][next];
            }
            before[next] = highest(candidates);
            extended[next] = candidates[before[next]] + scores[next];
        }
        return extended;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int label = 1; label < values.length; label++) {
            highest = values[label] > values[highest] ? label : highest;
        }
        return highest;
    }

    private static int[] trace(int[][] before, int last) {
        int[] labels = new int[before.length];
        labels[labels.length - 1] = last;
        for (int word = labels.length - 1; word > 0; word--) {
            labels[word - 1] = before[word][labels[word]];
        }
        return labels;
    }
}
