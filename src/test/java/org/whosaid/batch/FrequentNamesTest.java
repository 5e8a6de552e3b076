package org.whosaid.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrequentNamesTest {

    private final FrequentNames names = new FrequentNames(FrequentNames.State.NOTHING);

    @Test
    void fewNamesAreCountedExactly() {
        List.of("b", "a", "c", "a", "b", "a").forEach(names::add);
        assertEquals(List.of(new RunAccount.Speaker("a", 3), new RunAccount.Speaker("b", 2), new RunAccount.Speaker("c", 1)),
                names.first(10));
        assertEquals(0, names.state().missed());
    }

    @Test
    void equallyFrequentOnesAreInTheOrderOfTheirLetters() {
        List.of("c", "a", "b").forEach(names::add);
        assertEquals(List.of("a", "b"), names.first(2).stream().map(RunAccount.Speaker::name).toList());
    }

    @Test
    void frequentNamesAreFoundAmongAnyNumberAndMissNoMoreThanIsSaid() {
        Random random = new Random(1);
        for (int i = 0; i < 300_000; i++) {
            names.add(i % 100 == 0 ? "often" : i % 150 == 1 ? "less often" : "name " + random.nextInt(1_000_000));
        }
        List<RunAccount.Speaker> first = names.first(2);
        assertEquals(List.of("often", "less often"), first.stream().map(RunAccount.Speaker::name).toList());
        long missing = 3_000 - first.get(0).quotes();
        assertTrue(missing >= 0 && missing <= names.state().missed(), "missing " + missing);
        assertTrue(names.state().missed() <= 300, "missed " + names.state().missed());
        assertTrue(names.state().counts().size() <= 2_000, "counted " + names.state().counts().size());
    }

    @Test
    void countingGoesOnWhereItStopped() {
        FrequentNames parts = new FrequentNames(FrequentNames.State.NOTHING);
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            String name = "name " + random.nextInt(1 + random.nextInt(5_000));
            names.add(name);
            parts.add(name);
            if (i % 1_000 == 0) {
                parts = new FrequentNames(parts.state());
            }
        }
        assertEquals(names.state(), parts.state());
    }
}
