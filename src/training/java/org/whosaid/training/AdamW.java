package org.whosaid.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDScope;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Moves weights against their gradients: AdamW (Loshchilov and Hutter, ICLR 2019), and keeps a moving average of all
 * weights, which does better on new articles than the last ones do.
 */
final class AdamW implements AutoCloseable {

    private static final float DECAY_1 = 0.9f;
    private static final float DECAY_2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float WEIGHT_DECAY = 0.01f;
    private static final float AS_IT_IS = -1;

    private final DeviceWeights weights;
    private final DeviceWeights average;
    private final DeviceWeights first;
    private final DeviceWeights second;
    private final float averageDecay;
    private long steps;

    /**
     * @param weights      what is moved; stays the caller's
     * @param averageDecay how much of the average stays at each step
     */
    AdamW(DeviceWeights weights, float averageDecay) {
        this.weights = weights;
        this.average = weights.copy();
        this.first = weights.zeros();
        this.second = weights.zeros();
        this.averageDecay = averageDecay;
    }

    /** The moving average. */
    DeviceWeights average() {
        return average;
    }

    /** The number of steps made. */
    long steps() {
        return steps;
    }

    /**
     * One step.
     *
     * @param slope of all weights
     * @param rate  the share of each tensor's full learning rate
     * @param rates full learning rates
     */
    void step(Network.Slope slope, double rate, LearningRates rates) {
        steps++;
        double correction = Math.sqrt(1 - Math.pow(DECAY_2, steps)) / (1 - Math.pow(DECAY_1, steps));
        float stays = (float) Math.min(averageDecay, (1.0 + steps) / (10.0 + steps));
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            for (String name : weights.names()) {
                move(name, slope.gradients().get(name), rates.of(name) * rate, correction, slope.shortening());
                average.get(name).muli(stays).addi(weights.get(name).mul(1 - stays));
            }
        }
    }

    private void move(String name, NDArray gradient, double rate, double correction, float shortening) {
        NDArray values = weights.get(name);
        values.getNDArrayInternal().adamUpdate(new NDList(values, gradient, first.get(name), second.get(name)),
                new NDList(values), (float) rate, (float) (rate * correction), decays(name) ? WEIGHT_DECAY : 0, shortening,
                AS_IT_IS, DECAY_1, DECAY_2, EPSILON, false, true);
    }

    /** Matrices are drawn to zero; tables, biases, norms and the chain are not. */
    private static boolean decays(String name) {
        return name.startsWith("layer.") && name.endsWith(".weight");
    }

    /** Writes all that is needed to go on: weights, average, moments, the number of steps. */
    void save(DataOutput out) throws IOException {
        out.writeLong(steps);
        for (String name : weights.names()) {
            for (DeviceWeights part : parts()) {
                part.save(name, out);
            }
        }
    }

    /** Reads what {@link #save} wrote. */
    void load(DataInput in) throws IOException {
        steps = in.readLong();
        for (String name : weights.names()) {
            for (DeviceWeights part : parts()) {
                part.load(name, in);
            }
        }
    }

    private List<DeviceWeights> parts() {
        return List.of(weights, average, first, second);
    }

    @Override
    public void close() {
        average.close();
        first.close();
        second.close();
    }
}
