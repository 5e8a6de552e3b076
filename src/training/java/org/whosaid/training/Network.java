package org.whosaid.training;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.attribution.encoder.Chain;

/**
 * Weights at work: scores of examples, and the gradient of their loss. Memory of PyTorch is given back after each call.
 * For one thread.
 */
final class Network {

    private final Weights weights;

    Network(Weights weights) {
        this.weights = weights;
    }

    /** The chain as it is now. */
    Chain chain() {
        return new Chain(weights.get(Weights.CHAIN).values());
    }

    /** The scores of all examples, positions and labels, row by row; without dropout. */
    float[] scores(Batch batch) {
        try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
            return transformer(arrays(batch, manager), false).scores(batch, manager).toFloatArray();
        }
    }

    /**
     * The gradients of a batch's loss.
     *
     * @param seed of the dropout
     */
    Slope slope(Batch batch, int seed) {
        Engine.getInstance().setRandomSeed(seed);
        try (NDManager manager = NDManager.newBaseManager(Device.cpu())) {
            Map<String, NDArray> arrays = arrays(batch, manager);
            arrays.values().forEach(array -> array.setRequiresGradient(true));
            ChainLoss loss = backward(batch, arrays, manager);
            Map<String, Gradient> gradients = new LinkedHashMap<>();
            arrays.forEach((name, array) -> gradients.put(name, gradient(name, array, batch)));
            gradients.put(Weights.CHAIN, Gradient.whole(loss.chainGradient()));
            return new Slope(loss.loss(), gradients);
        }
    }

    private ChainLoss backward(Batch batch, Map<String, NDArray> arrays, NDManager manager) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray scores = transformer(arrays, true).scores(batch, manager);
            ChainLoss loss = new ChainLoss(batch, chain(), scores.toFloatArray());
            collector.backward(scores.mul(manager.create(loss.scoreGradient(), scores.getShape())).sum());
            return loss;
        }
    }

    private Transformer transformer(Map<String, NDArray> arrays, boolean training) {
        return new Transformer(arrays, weights.layers(), weights.width(), training);
    }

    private Map<String, NDArray> arrays(Batch batch, NDManager manager) {
        Map<String, NDArray> arrays = new LinkedHashMap<>();
        for (Tensor tensor : weights.all()) {
            if (tensor.name().equals(Weights.WORDS)) {
                arrays.put(tensor.name(), manager.create(used(tensor, batch), new Shape(batch.rows().length, tensor.width())));
            } else if (!tensor.name().equals(Weights.CHAIN)) {
                arrays.put(tensor.name(), manager.create(tensor.values(), new Shape(tensor.shape())));
            }
        }
        return arrays;
    }

    private static float[] used(Tensor table, Batch batch) {
        int[] rows = batch.rows();
        float[] values = new float[rows.length * table.width()];
        for (int number = 0; number < rows.length; number++) {
            System.arraycopy(table.values(), rows[number] * table.width(), values, number * table.width(), table.width());
        }
        return values;
    }

    private static Gradient gradient(String name, NDArray array, Batch batch) {
        float[] values = array.getGradient().toFloatArray();
        int[] rows = batch.rows();
        return name.equals(Weights.WORDS) ? new Gradient(values, rows, values.length / rows.length) : Gradient.whole(values);
    }

    /**
     * Which way down.
     *
     * @param loss      mean over words
     * @param gradients by tensor
     */
    record Slope(double loss, Map<String, Gradient> gradients) {

        private static final double STEEP = 1e4;

        /** The length of all gradients together. */
        double norm() {
            return Math.sqrt(gradients.values().stream().mapToDouble(Gradient::sumOfSquares).sum());
        }

        /** Whether it can be used: PyTorch's gradients come out not finite once in some hundreds of steps. */
        boolean isSound() {
            return Double.isFinite(loss) && norm() < STEEP;
        }

        /** Shortens all gradients so that together they are no longer than 1. */
        void clip() {
            float factor = (float) Math.min(1, 1 / norm());
            gradients.values().forEach(gradient -> gradient.scale(factor));
        }
    }
}
