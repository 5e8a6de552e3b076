package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AdamWTest {

    private static final LearningRates RATES = new LearningRates(0.1, 0.1, 0.1);

    private static Weights one(String name, float... values) {
        Weights weights = new Weights();
        weights.add(new Tensor(name, values, values.length, 1));
        return weights;
    }

    @Test
    void firstStepMovesEachWeightByItsRateAgainstItsGradient() {
        Weights weights = one("words", 1, 1, 1);
        new AdamW(weights, 0).step(Map.of("words", Gradient.whole(new float[] {5, -0.1f, 0})), 0.5, RATES);
        assertArrayEquals(new float[] {0.95f, 1.05f, 1}, weights.get("words").values(), 1e-5f);
    }

    @Test
    void rowsThatWereNotUsedStay() {
        Weights weights = one("words", 1, 1, 1);
        new AdamW(weights, 0).step(Map.of("words", new Gradient(new float[] {2}, new int[] {1}, 1)), 1, RATES);
        assertArrayEquals(new float[] {1, 0.9f, 1}, weights.get("words").values(), 1e-5f);
    }

    @Test
    void matricesOfLayersAreDrawnToZero() {
        Weights weights = one("layer.0.mix.weight", 1);
        new AdamW(weights, 0).step(Map.of("layer.0.mix.weight", Gradient.whole(new float[] {0})), 1, RATES);
        assertEquals(0.999f, weights.get("layer.0.mix.weight").values()[0], 1e-6);
    }

    @Test
    void averageFollowsTheWeights() {
        Weights weights = one("words", 0);
        AdamW optimizer = new AdamW(weights, 0.5f);
        for (int step = 0; step < 30; step++) {
            optimizer.step(Map.of("words", Gradient.whole(new float[] {-1})), 1, RATES);
        }
        assertEquals(weights.get("words").values()[0] - 0.1, optimizer.average().get("words").values()[0], 0.01);
    }
}
