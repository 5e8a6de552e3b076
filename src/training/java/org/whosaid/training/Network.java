package org.whosaid.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.attribution.span.Chain;

/** Weights at work: scores of examples, and the gradient of their loss. For one thread. */
final class Network {

    private final DeviceWeights weights;
    private final int layers;
    private final long width;

    Network(DeviceWeights weights) {
        this.weights = weights;
        this.layers = Weights.layers(weights.names());
        this.width = weights.get(Weights.WORDS).getShape().get(1);
    }

    /** The chain as it is now. */
    Chain chain() {
        return new Chain(weights.get(Weights.CHAIN).toFloatArray());
    }

    /** The scores of all examples, positions and labels, row by row; without dropout. */
    float[] scores(TrainingBatch batch) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            return transformer(weights::get, false).scores(batch, weights.manager()).toFloatArray();
        }
    }

    /**
     * The gradients of a batch's loss. They lie in the device's memory: call it in an {@link NDScope}, which gives that back.
     *
     * @param seed of the dropout
     */
    Slope slope(TrainingBatch batch, int seed) {
        Engine.getInstance().setRandomSeed(seed);
        Map<String, NDArray> leaves = leaves();
        ChainLoss loss = backward(batch, leaves);
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        leaves.forEach((name, leaf) -> gradients.put(name, leaf.getGradient()));
        gradients.put(Weights.CHAIN, weights.manager().create(loss.chainGradient()));
        return Slope.of(loss.loss(), gradients);
    }

    /** The same values in the same place, apart from what was computed with them before. */
    private Map<String, NDArray> leaves() {
        Map<String, NDArray> leaves = new LinkedHashMap<>();
        for (String name : weights.names()) {
            if (!name.equals(Weights.CHAIN)) {
                NDArray leaf = weights.get(name).stopGradient();
                leaf.setRequiresGradient(true);
                leaves.put(name, leaf);
            }
        }
        return leaves;
    }

    private ChainLoss backward(TrainingBatch batch, Map<String, NDArray> leaves) {
        NDManager manager = weights.manager();
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray scores = transformer(leaves::get, true).scores(batch, manager);
            ChainLoss loss = new ChainLoss(batch, chain(), scores.toFloatArray());
            collector.backward(scores.mul(manager.create(loss.scoreGradient(), scores.getShape())).sum());
            return loss;
        }
    }

    private Transformer transformer(Transformer.Lookup lookup, boolean training) {
        return new Transformer(lookup, layers, width, training);
    }

    /**
     * Which way down.
     *
     * @param loss      mean over words
     * @param gradients by tensor
     * @param norm      the length of all gradients together
     */
    record Slope(double loss, Map<String, NDArray> gradients, double norm) {

        private static final double STEEP = 1e4;

        /** Of gradients in the device's memory. */
        static Slope of(double loss, Map<String, NDArray> gradients) {
            NDList squares = new NDList();
            gradients.values().forEach(gradient -> squares.add(gradient.square().sum()));
            return new Slope(loss, gradients, Math.sqrt(NDArrays.stack(squares).sum().getFloat()));
        }

        /** Whether it can be used: PyTorch's gradients come out not finite once in some hundreds of steps. */
        boolean isSound() {
            return Double.isFinite(loss) && norm < STEEP;
        }

        /** What all gradients are multiplied with so that together they are no longer than 1. */
        float shortening() {
            return (float) Math.min(1, 1 / norm);
        }
    }
}
