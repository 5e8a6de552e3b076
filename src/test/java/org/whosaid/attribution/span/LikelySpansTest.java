package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.span.LabelledSpan.Role;

class LikelySpansTest {

    private static final Chain EVEN = new Chain(new float[Chain.size()]);
    private static final int CUE = BioTag.beginning(Role.CUE);
    private static final int CONTENT = BioTag.beginning(Role.CONTENT);
    private static final int MORE_CONTENT = BioTag.inside(Role.CONTENT);

    /** Scores of words that are outside for sure, but for what is set then. */
    private static float[][] outside(int words) {
        float[][] scores = new float[words][BioTag.COUNT];
        for (float[] row : scores) {
            Arrays.fill(row, -20);
            row[BioTag.OUTSIDE] = 0;
        }
        return scores;
    }

    private static List<WordSpan> chosen(float[][] scores) {
        return LikelySpans.of(EVEN, scores, false).stream().map(LikelySpans.Likely::stretch).toList();
    }

    @Test
    void nothingIsChosenOutside() {
        assertEquals(List.of(), chosen(outside(5)));
    }

    @Test
    void likelySpanIsChosenWithItsProbability() {
        float[][] scores = outside(4);
        scores[1][CONTENT] = 2;
        scores[2][MORE_CONTENT] = 20;
        scores[3][MORE_CONTENT] = -20;
        LikelySpans.Likely likely = LikelySpans.of(EVEN, scores, false).get(0);
        assertEquals(new WordSpan(Role.CONTENT, 1, 3), likely.stretch());
        assertEquals(1, likely.probability(), 0.01);
    }

    @Test
    void spanThatIsAlmostAsLikelyAsNoneIsChosen() {
        float[][] scores = outside(3);
        scores[1][CUE] = -0.1f;
        assertEquals(List.of(new WordSpan(Role.CUE, 1, 2)), chosen(scores));
    }

    @Test
    void spanWhoseEndIsAnybodysGuessIsLeftOut() {
        float[][] scores = outside(9);
        scores[1][CONTENT] = 0.5f;
        for (int word = 2; word < 9; word++) {
            scores[word][MORE_CONTENT] = 0;
        }
        float[][] sure = scores.clone();
        sure[8] = scores[8].clone();
        sure[8][MORE_CONTENT] = 20;
        assertEquals(List.of(), chosen(scores));
        assertEquals(List.of(new WordSpan(Role.CONTENT, 1, 9)), chosen(sure));
    }

    @Test
    void betweenQuotationMarksTheLikeliestLabellingCounts() {
        float[][] scores = outside(9);
        scores[1][CONTENT] = 0.5f;
        for (int word = 2; word < 9; word++) {
            scores[word][MORE_CONTENT] = 0.1f;
        }
        assertEquals(List.of(), chosen(scores));
        assertEquals(List.of(new WordSpan(Role.CONTENT, 1, 9)),
                LikelySpans.of(EVEN, scores, true).stream().map(LikelySpans.Likely::stretch).toList());
    }

    @Test
    void neighboursOfOneRoleStayApart() {
        float[][] scores = outside(3);
        scores[0][CUE] = 20;
        scores[1][CUE] = 20;
        assertEquals(List.of(new WordSpan(Role.CUE, 0, 1), new WordSpan(Role.CUE, 1, 2)), chosen(scores));
    }

    @Property(seed = "20261124", tries = 100)
    void spansAreDisjointInOrderAndLikely(@ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[12][BioTag.COUNT];
        for (float[] row : scores) {
            for (int label = 0; label < BioTag.COUNT; label++) {
                row[label] = (float) (4 * random.nextGaussian());
            }
        }
        int end = 0;
        for (LikelySpans.Likely likely : LikelySpans.of(EVEN, scores, false)) {
            assertTrue(likely.stretch().start() >= end && likely.stretch().end() <= scores.length);
            assertTrue(likely.probability() > 0.04 && likely.probability() <= 1);
            end = likely.stretch().end();
        }
    }

    @Test
    void oneContentOfAWholeBookTakesLinearTime() {
        float[][] scores = outside(300_000);
        scores[0][CONTENT] = 20;
        for (int word = 1; word < scores.length; word++) {
            scores[word][MORE_CONTENT] = 20;
        }
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(List.of(new WordSpan(Role.CONTENT, 0, 300_000)), chosen(scores)));
    }
}
