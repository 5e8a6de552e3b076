package org.whosaid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whosaid.text.FrequentNames.NameCount;

class FrequentNamesTest {

    private final FrequentNames names = new FrequentNames(2_000);

    @Test
    void fewNamesAreCountedExactly() {
        List.of("b", "a", "c", "a", "b", "a").forEach(name -> names.add(name, 1));
        assertEquals(List.of(new NameCount("a", 3), new NameCount("b", 2), new NameCount("c", 1)),
                names.first(10));
        assertEquals(0, names.state().missed());
    }

    @Test
    void nameMayOccurSeveralTimesAtOnce() {
        FrequentNames few = new FrequentNames(100);
        for (int i = 0; i < 10_000; i++) {
            few.add("rare " + i, 1);
            few.add("frequent", 3);
        }
        assertEquals("frequent", few.first(1).get(0).name());
        assertTrue(few.first(1).get(0).times() + few.state().missed() >= 30_000, few.first(1)::toString);
        assertTrue(few.first(1_000).size() <= 100);
    }

    @Test
    void equallyFrequentNamesAreInAlphabeticalOrder() {
        List.of("c", "a", "b").forEach(name -> names.add(name, 1));
        assertEquals(List.of("a", "b"), names.first(2).stream().map(NameCount::name).toList());
    }

    @Test
    void frequentNamesAmongManyMissAtMostTheStatedCount() {
        Random random = new Random(1);
        for (int i = 0; i < 300_000; i++) {
            names.add(i % 100 == 0 ? "often" : i % 150 == 1 ? "less often" : "name " + random.nextInt(1_000_000), 1);
        }
        List<NameCount> first = names.first(2);
        assertEquals(List.of("often", "less often"), first.stream().map(NameCount::name).toList());
        long missing = 3_000 - first.get(0).times();
        assertTrue(missing >= 0 && missing <= names.state().missed(), "missing " + missing);
        assertTrue(names.state().missed() <= 300, "missed " + names.state().missed());
        assertTrue(names.state().counts().size() <= 2_000, "counted " + names.state().counts().size());
    }

    @Test
    void countingCanBeResumed() {
        FrequentNames parts = new FrequentNames(2_000);
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            String name = "name " + random.nextInt(1 + random.nextInt(5_000));
            names.add(name, 1);
            parts.add(name, 1);
            if (i % 1_000 == 0) {
                parts = new FrequentNames(2_000, parts.state());
            }
        }
        assertEquals(names.state(), parts.state());
    }
}
