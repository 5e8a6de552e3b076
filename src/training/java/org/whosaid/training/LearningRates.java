package org.whosaid.training;

/**
 * How far weights move at most: what is new learns faster than what the encoder knew before.
 *
 * @param encoder of what it knew
 * @param added   of features and labels
 * @param chain   of the chain
 */
record LearningRates(double encoder, double added, double chain) {

    private static final double ADDED = 1e-3;
    private static final double CHAIN = 5e-3;

    /** The usual ones around that of the encoder. */
    static LearningRates around(double encoder) {
        return new LearningRates(encoder, ADDED, CHAIN);
    }

    double of(String tensor) {
        if (tensor.equals(Weights.CHAIN)) {
            return chain;
        }
        return tensor.equals(Weights.FEATURES) || tensor.startsWith(Weights.LABELS) ? added : encoder;
    }

    /**
     * The share of the rates at a time of training: up from nothing, then down in a straight line.
     *
     * @param progress 0 at the start, 1 at the end
     */
    static double share(double progress) {
        double warmUp = 0.08;
        return progress < warmUp ? progress / warmUp : Math.max(0, (1 - progress) / (1 - warmUp));
    }
}
