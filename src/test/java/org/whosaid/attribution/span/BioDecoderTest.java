package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.attribution.span.LabelledSpan.Role;

class BioDecoderTest {

    private static final int O = BioTag.OUTSIDE;
    private static final int SOURCE = BioTag.beginning(Role.SOURCE);
    private static final int CUE = BioTag.beginning(Role.CUE);
    private static final int MORE_CUE = BioTag.inside(Role.CUE);

    @Test
    void stretchIsABeginningWithItsInsides() {
        assertEquals(List.of(new WordSpan(Role.SOURCE, 1, 2), new WordSpan(Role.CUE, 2, 4)),
                BioDecoder.of(new int[] {O, SOURCE, CUE, MORE_CUE, O}));
    }

    @Test
    void beginningEndsTheStretchBeforeIt() {
        assertEquals(List.of(new WordSpan(Role.CUE, 0, 1), new WordSpan(Role.CUE, 1, 3)),
                BioDecoder.of(new int[] {CUE, CUE, MORE_CUE}));
    }

    @Test
    void nothingIsFoundOutside() {
        assertEquals(List.of(), BioDecoder.of(new int[] {O, O}));
    }
}
