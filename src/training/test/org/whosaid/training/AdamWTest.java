package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.Device;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdamWTest {

    private static final LearningRates RATES = new LearningRates(0.1, 0.1, 0.1);

    private static DeviceWeights one(String name, float... values) {
        Weights weights = new Weights();
        weights.add(new Tensor(name, values, values.length, 1));
        return DeviceWeights.of(weights, Device.cpu());
    }

    private static Network.Slope slope(DeviceWeights weights, String name, float... gradient) {
        return new Network.Slope(0, Map.of(name, weights.manager().create(gradient, weights.get(name).getShape())), 1);
    }

    private static float[] values(DeviceWeights weights, String name) {
        return weights.toWeights().get(name).values();
    }

    @Test
    void firstStepMovesEachWeightByItsRateAgainstItsGradient() {
        try (DeviceWeights weights = one("words", 1, 1, 1); AdamW optimizer = new AdamW(weights, 0)) {
            optimizer.step(slope(weights, "words", 5, -0.1f, 0), 0.5, RATES);
            assertArrayEquals(new float[] {0.95f, 1.05f, 1}, values(weights, "words"), 1e-5f);
        }
    }

    @Test
    void tooLongAGradientIsShortened() {
        try (DeviceWeights weights = one("words", 0, 0); AdamW optimizer = new AdamW(weights, 0)) {
            optimizer.step(new Network.Slope(0, slope(weights, "words", 1, 1).gradients(), 1), 1, RATES);
            optimizer.step(new Network.Slope(0, slope(weights, "words", -100, -1).gradients(), 100), 1, RATES);
            assertEquals(-0.1f, values(weights, "words")[0], 0.01, "goes neither on nor back");
            assertEquals(-0.16f, values(weights, "words")[1], 1e-2, "goes on");
        }
    }

    @Test
    void matricesOfLayersAreDrawnToZero() {
        String name = "layer.0.mix.weight";
        try (DeviceWeights weights = one(name, 1); AdamW optimizer = new AdamW(weights, 0)) {
            optimizer.step(slope(weights, name, 0), 1, RATES);
            assertEquals(0.999f, values(weights, name)[0], 1e-6);
        }
    }

    @Test
    void averageFollowsTheWeights() {
        try (DeviceWeights weights = one("words", 0); AdamW optimizer = new AdamW(weights, 0.5f)) {
            for (int step = 0; step < 30; step++) {
                optimizer.step(slope(weights, "words", -1), 1, RATES);
            }
            assertEquals(values(weights, "words")[0] - 0.1, values(optimizer.average(), "words")[0], 0.01);
        }
    }
}
