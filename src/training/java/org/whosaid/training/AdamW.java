package org.whosaid.training;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Moves weights against their gradients: AdamW (Loshchilov and Hutter, ICLR 2019), and keeps a moving average of all
 * weights, which does better on new articles than the last ones do.
 */
final class AdamW {

    private static final float DECAY_1 = 0.9f;
    private static final float DECAY_2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float WEIGHT_DECAY = 0.01f;

    private final Weights weights;
    private final Map<String, Moments> moments = new LinkedHashMap<>();
    private final float averageDecay;
    private final Weights average = new Weights();
    private long steps;

    /** @param averageDecay how much of the average stays at each step */
    AdamW(Weights weights, float averageDecay) {
        this.weights = weights;
        this.averageDecay = averageDecay;
        for (Tensor tensor : weights.all()) {
            moments.put(tensor.name(), new Moments(tensor.values().length));
            average.add(tensor.with(tensor.values().clone()));
        }
    }

    private record Moments(float[] first, float[] second) {
        Moments(int size) {
            this(new float[size], new float[size]);
        }
    }

    /** The moving average. */
    Weights average() {
        return average;
    }

    /** The number of steps made. */
    long steps() {
        return steps;
    }

    /**
     * One step.
     *
     * @param gradients of all tensors
     * @param rate      the share of each tensor's full learning rate
     * @param rates     full learning rates
     */
    void step(Map<String, Gradient> gradients, double rate, LearningRates rates) {
        steps++;
        double correction = Math.sqrt(1 - Math.pow(DECAY_2, steps)) / (1 - Math.pow(DECAY_1, steps));
        weights.all().parallelStream().forEach(tensor -> {
            Gradient gradient = gradients.get(tensor.name());
            if (gradient != null) {
                float move = (float) (rates.of(tensor.name()) * rate * correction);
                float shrink = decays(tensor) ? (float) (rates.of(tensor.name()) * rate * WEIGHT_DECAY) : 0;
                move(tensor, gradient, move, shrink);
            }
            follow(average.get(tensor.name()).values(), tensor.values());
        });
    }

    /** Matrices are drawn to zero; tables, biases, norms and the chain are not. */
    private static boolean decays(Tensor tensor) {
        return tensor.name().startsWith("layer.") && tensor.name().endsWith(".weight");
    }

    private void move(Tensor tensor, Gradient gradient, float move, float shrink) {
        Moments past = moments.get(tensor.name());
        int block = gradient.blockSize();
        for (int number = 0; number < gradient.blocks(); number++) {
            move(tensor.values(), past, gradient.values(), gradient.start(number), number * block, block, move, shrink);
        }
    }

    private static void move(float[] values, Moments past, float[] gradient, int to, int from, int count, float move,
                             float shrink) {
        float[] first = past.first;
        float[] second = past.second;
        for (int i = 0; i < count; i++) {
            float slope = gradient[from + i];
            first[to + i] = DECAY_1 * first[to + i] + (1 - DECAY_1) * slope;
            second[to + i] = DECAY_2 * second[to + i] + (1 - DECAY_2) * slope * slope;
            values[to + i] -= move * first[to + i] / ((float) Math.sqrt(second[to + i]) + EPSILON) + shrink * values[to + i];
        }
    }

    private void follow(float[] mean, float[] values) {
        float decay = (float) Math.min(averageDecay, (1.0 + steps) / (10.0 + steps));
        for (int i = 0; i < mean.length; i++) {
            mean[i] += (1 - decay) * (values[i] - mean[i]);
        }
    }

    /** Writes all that is needed to go on: weights, average, moments, the number of steps. */
    void save(DataOutput out) throws IOException {
        out.writeLong(steps);
        for (Tensor tensor : weights.all()) {
            Floats.write(out, tensor.values());
            Floats.write(out, average.get(tensor.name()).values());
            Floats.write(out, moments.get(tensor.name()).first);
            Floats.write(out, moments.get(tensor.name()).second);
        }
    }

    /** Reads what {@link #save} wrote. */
    void load(DataInput in) throws IOException {
        steps = in.readLong();
        for (Tensor tensor : weights.all()) {
            Floats.read(in, tensor.values());
            Floats.read(in, average.get(tensor.name()).values());
            Floats.read(in, moments.get(tensor.name()).first);
            Floats.read(in, moments.get(tensor.name()).second);
        }
    }
}
