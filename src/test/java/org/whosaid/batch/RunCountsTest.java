package org.whosaid.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.record.Failure;
import org.whosaid.record.Sample;

class RunCountsTest {

    private final RunCounts counts = new RunCounts(RunCounts.State.EMPTY);

    private void fail(String stage, String cause) {
        counts.add(new Failure("a.txt", null, null, stage, cause));
    }

    @Test
    void causesThatDifferByArticleAreCountedAsOne() {
        fail("input", "more than 20000 bytes: make it shorter");
        fail("input", "more than 30000 bytes: make it shorter");
        fail("input", "no field \"text\" or 'body'; check it");
        fail("language", "more than 1 byte");
        assertEquals(Map.of("input: more than … bytes", 2L, "input: no field … or …", 1L, "language: more than … byte", 1L),
                counts.state().causes());
    }

    @Test
    void rareCausesAreCountedTogether() {
        for (char cause = 'A'; cause < 'A' + 70; cause++) {
            fail("input", "cause " + cause);
        }
        fail("input", "cause A");
        assertEquals(51, counts.state().causes().size());
        assertEquals(71, counts.state().causes().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(2, counts.state().causes().get("input: cause A"));
    }

    @Test
    void tenSlowestAreKept() {
        for (int article = 0; article < 50; article++) {
            counts.add(new Work("a" + article, "a.txt", 1, article * 7 % 50));
        }
        assertEquals(List.of(49.0, 48.0, 47.0, 46.0, 45.0, 44.0, 43.0, 42.0, 41.0, 40.0),
                counts.state().slowest().stream().map(Work::seconds).toList());
    }

    @Test
    void wordsAreSeparatedByWhiteSpace() {
        assertEquals(4, Work.on(Sample.document("a", "  Ships\n\tleft — on time.".replace("— ", "")), 1).words());
        assertEquals(0, Work.on(Sample.document("a", " \n"), 1).words());
    }
}
