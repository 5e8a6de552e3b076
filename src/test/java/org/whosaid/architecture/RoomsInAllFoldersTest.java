package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Training, Spark and benchmark have packages of their own, stand on the program and are needed by nothing. */
class RoomsInAllFoldersTest {

    private static final Places PLACES = Codebase.here().places();

    private static void assertNone(List<String> found) {
        assertTrue(found.isEmpty(), () -> String.join("\n", found));
    }

    @Test
    void whatIsBesideTheProgramHasPackagesOfItsOwn() {
        assertNone(PLACES.strangers());
    }

    @Test
    void everyFileIsWhereItsPackageIs() {
        assertNone(PLACES.misplaced());
    }

    @Test
    void nothingKnowsWhatIsBesideTheProgram() {
        assertNone(PLACES.wrongWay());
    }
}
