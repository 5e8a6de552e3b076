package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.span.LabelledSpan.Role;

/** Chain and lattice against all labellings of three words, one by one. */
class ChainTest {

    private static final int WORDS = 3;
    private static final double CLOSE = 1e-6;

    private record Labelling(int[] labels, double weight) {
    }

    private static float[] random(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static float[][] randomScores(Random random) {
        return new float[][] {random(random, BioTag.COUNT), random(random, BioTag.COUNT), random(random, BioTag.COUNT)};
    }

    /** All labellings that BIO allows; written out, without the code under test. */
    private static List<Labelling> all(float[] parameters, float[][] scores) {
        List<Labelling> all = new ArrayList<>();
        for (int number = 0; number < Math.pow(BioTag.COUNT, WORDS); number++) {
            int[] labels = {number % BioTag.COUNT, number / BioTag.COUNT % BioTag.COUNT, number / BioTag.COUNT / BioTag.COUNT};
            if (isAllowed(0, labels[0]) && isAllowed(labels[0], labels[1]) && isAllowed(labels[1], labels[2])) {
                double sum = parameters[labels[0]] + scores[0][labels[0]];
                for (int word = 1; word < WORDS; word++) {
                    sum += parameters[BioTag.COUNT + labels[word - 1] * BioTag.COUNT + labels[word]] + scores[word][labels[word]];
                }
                all.add(new Labelling(labels, Math.exp(sum)));
            }
        }
        return all;
    }

    private static boolean isAllowed(int label, int next) {
        return switch (next) {
            case 2 -> label == 1 || label == 2;
            case 4 -> label == 3 || label == 4;
            case 6 -> label == 5 || label == 6;
            default -> true;
        };
    }

    private static double share(List<Labelling> all, Predicate<int[]> condition) {
        double total = all.stream().mapToDouble(Labelling::weight).sum();
        return all.stream().filter(one -> condition.test(one.labels)).mapToDouble(Labelling::weight).sum() / total;
    }

    @Property(seed = "20261124", tries = 50)
    void decodingFindsTheHeaviestLabelling(@ForAll long seed) {
        Random random = new Random(seed);
        float[] parameters = random(random, Chain.size());
        float[][] scores = randomScores(random);
        Labelling best = all(parameters, scores).stream().reduce((one, other) -> one.weight > other.weight ? one : other)
                .orElseThrow();
        assertArrayEquals(best.labels, new Chain(parameters).decode(scores));
    }

    @Property(seed = "20261124", tries = 50)
    void probabilitiesAreSharesOfAllLabellings(@ForAll long seed) {
        Random random = new Random(seed);
        float[] parameters = random(random, Chain.size());
        float[][] scores = randomScores(random);
        List<Labelling> all = all(parameters, scores);
        Lattice lattice = new Lattice(new Chain(parameters), scores);
        assertEquals(share(all, labels -> labels[1] == 3), lattice.probability(1, 3), CLOSE);
        assertEquals(share(all, labels -> labels[1] == 5 && labels[2] == 6), lattice.probability(1, 5, 6), CLOSE);
        int[] one = {1, 2, 0};
        assertEquals(share(all, labels -> Arrays.equals(labels, one)), Math.exp(lattice.logProbability(one)), CLOSE);
        assertEquals(share(all, labels -> labels[0] == 3 && labels[1] == 4 && labels[2] != 4),
                lattice.probability(0, 2, Role.CUE), CLOSE);
        assertEquals(share(all, labels -> labels[1] == 5 && labels[2] == 6), lattice.probability(1, 3, Role.CONTENT), CLOSE);
        assertEquals(share(all, labels -> labels[0] == 1 && labels[1] == 2 && labels[2] == 2),
                lattice.probabilityOfReaching(0, 3, Role.SOURCE), CLOSE);
        assertEquals(share(all, labels -> labels[0] == 1 && labels[1] == 2), lattice.probabilityOfReaching(0, 2, Role.SOURCE), CLOSE);
        assertEquals(share(all, labels -> labels[1] == 3 || labels[1] == 4), lattice.probability(1, Role.CUE), CLOSE);
    }

    @Test
    void insideWithoutBeginningIsImpossible() {
        float[] inside = {0, 0, 9, 0, 0, 0, 0};
        Lattice lattice = new Lattice(new Chain(new float[Chain.size()]), new float[][] {inside, inside, inside});
        assertEquals(0, lattice.probability(0, 2));
        assertEquals(1, lattice.probability(0, 3, Role.SOURCE), 0.01);
    }

    @Test
    void scoresThatLieFarApartLeaveALabelling() {
        float[] inside = {-900, -900, 900, -900, -900, -900, -900};
        Lattice lattice = new Lattice(new Chain(new float[Chain.size()]), new float[][] {inside, inside});
        double sum = 0;
        for (int label = 0; label < BioTag.COUNT; label++) {
            sum += lattice.probability(0, label);
        }
        assertEquals(1, sum, CLOSE);
    }

    @Test
    void longSegmentStaysFinite() {
        float[][] scores = new float[5_000][BioTag.COUNT];
        Lattice lattice = new Lattice(new Chain(new float[Chain.size()]), scores);
        assertEquals(0.25, lattice.probability(2_500, BioTag.OUTSIDE), 0.2);
    }

    @Test
    void chainIsTheSameAfterBeingWrittenToAModel() {
        float[] parameters = random(new Random(5), Chain.size());
        Chain read = ModelFile.readChain(ModelFile.write(parameters));
        assertEquals(parameters[Chain.transition(3, 4)], read.transitionScore(3, 4));
        assertEquals(parameters[Chain.start(5)], read.startScore(5));
    }
}
