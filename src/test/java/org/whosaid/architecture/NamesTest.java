package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One name, one meaning, in all folders of code. */
class NamesTest {

    private static final Names NAMES = Codebase.here().typeNames();

    @Test
    void noTwoTypesShareTheirName() {
        List<String> shared = NAMES.shared();
        assertTrue(shared.isEmpty(), () -> String.join("\n", shared));
    }

    @Test
    void noNestedTypeHasTheNameOfOneOnItsOwn() {
        List<String> taken = NAMES.taken();
        assertTrue(taken.isEmpty(), () -> String.join("\n", taken));
    }
}
