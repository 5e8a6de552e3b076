package org.whosaid.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.report.TopNames.Count;

class TopNamesTest {

    @Test
    void mostFrequentNamesComeFirstAndEqualOnesInOrder() {
        TopNames tally = new TopNames(10);
        List.of("b", "a", "c", "c").forEach(name -> tally.add(name, 1));
        assertEquals(List.of(new Count("c", 2), new Count("a", 1), new Count("b", 1)), tally.first(3));
        assertEquals(1, tally.first(1).size());
    }

    @Test
    void ofTooManyNamesTheRareAreDroppedAndTheFrequentKept() {
        TopNames tally = new TopNames(100);
        for (int i = 0; i < 10_000; i++) {
            tally.add("rare " + i, 1);
            tally.add("frequent", 1);
        }
        assertEquals(new Count("frequent", 10_000), tally.first(1).get(0));
        assertTrue(tally.names() <= 100);
    }
}
