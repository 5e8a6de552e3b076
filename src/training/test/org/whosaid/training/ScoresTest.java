package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.attribution.span.WordSpan;

class ScoresTest {

    @Test
    void onlyTheSameStretchOfTheSameRoleIsRight() {
        Scores scores = new Scores();
        scores.add(List.of(new WordSpan(Role.SOURCE, 0, 2), new WordSpan(Role.CUE, 2, 3)),
                List.of(new WordSpan(Role.SOURCE, 0, 2), new WordSpan(Role.SOURCE, 3, 4),
                        new WordSpan(Role.CUE, 2, 4)));
        assertEquals(2.0 / 3, scores.f1(Role.SOURCE), 1e-9);
        assertEquals(0, scores.f1(Role.CUE));
        assertEquals("source 66.7, cue 0.0, content 0.0", scores.toString());
    }
}
