package org.whosaid.attribution.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.encoder.LabelledSpan.Role;

class SpansTest {

    private static final int O = Label.OUTSIDE;
    private static final int SOURCE = Label.beginning(Role.SOURCE);
    private static final int CUE = Label.beginning(Role.CUE);
    private static final int MORE_CUE = Label.inside(Role.CUE);

    @Test
    void stretchIsABeginningWithItsInsides() {
        assertEquals(List.of(new Stretch(Role.SOURCE, 1, 2), new Stretch(Role.CUE, 2, 4)),
                Spans.of(new int[] {O, SOURCE, CUE, MORE_CUE, O}));
    }

    @Test
    void beginningEndsTheStretchBeforeIt() {
        assertEquals(List.of(new Stretch(Role.CUE, 0, 1), new Stretch(Role.CUE, 1, 3)),
                Spans.of(new int[] {CUE, CUE, MORE_CUE}));
    }

    @Test
    void nothingIsFoundOutside() {
        assertEquals(List.of(), Spans.of(new int[] {O, O}));
    }
}
