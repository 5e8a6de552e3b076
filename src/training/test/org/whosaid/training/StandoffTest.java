package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.encoder.LabelledSpan.Role;
import org.whosaid.text.Span;

class StandoffTest {

    private static Standoff.Annotation annotation(Role role, int start, int end) {
        return new Standoff.Annotation(role, new Span(start, end));
    }

    @Test
    void spansGetTheRolesThatTheirAttributionGivesThem() {
        assertEquals(List.of(annotation(Role.SOURCE, 0, 9), annotation(Role.CUE, 10, 14), annotation(Role.CONTENT, 15, 30)),
                Standoff.read(List.of("T1\tSource 0 9\tThe mayor", "T2\tCue 10 14\tsaid", "T3\tContent 15 30\tit would rain.",
                        "T4\tAttribution 10 14\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1")));
    }

    @Test
    void spanOfSeveralStretchesGivesEach() {
        assertEquals(List.of(annotation(Role.CONTENT, 3, 8), annotation(Role.CONTENT, 20, 25)),
                Standoff.read(List.of("T1\tContent 3 8;20 25\trainy later", "E1\tAttribution:T2 Content:T1")));
    }

    @Test
    void secondSpanOfARoleCountsToo() {
        assertEquals(List.of(annotation(Role.CONTENT, 3, 8), annotation(Role.CONTENT, 20, 25)),
                Standoff.read(List.of("T1\tContent 3 8\trainy", "T2\tContent 20 25\tlater",
                        "E1\tAttribution:T3 Content:T1 Content2:T2")));
    }

    @Test
    void wordsOfASpanThatGoOnInTheNextLineArePassedOver() {
        assertEquals(List.of(annotation(Role.CONTENT, 0, 14)),
                Standoff.read(List.of("T1\tContent 0 14\tRain", "The end, Every", "Thing else", "E1\tAttribution:T2 Content:T1")));
    }

    @Test
    void lineThatCannotBeReadIsShown() {
        assertEquals("no standoff annotation: \"T1 Source 0 9\"", assertThrows(IllegalArgumentException.class,
                () -> Standoff.read(List.of("T1 Source 0 9"))).getMessage());
    }
}
