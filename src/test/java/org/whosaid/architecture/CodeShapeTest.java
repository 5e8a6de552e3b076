package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program's code is of short methods and files, and says what it offers. */
class CodeShapeTest {

    private static final Methods METHODS = Codebase.here().mainMethods();

    private static void holdsFor(double share, int most) {
        assertTrue(METHODS.percentile(share) <= most, () -> METHODS.longerThan(most).stream()
                .map(method -> method.place() + " " + method.name() + " " + method.lines()).collect(Collectors.joining("\n")));
    }

    @Test
    void everySecondMethodIsShort() {
        holdsFor(0.5, Limits.MEDIAN);
    }

    @Test
    void nineMethodsInTenCanBeSeenAtAGlance() {
        holdsFor(0.9, Limits.NINE_IN_TEN);
    }

    @Test
    void noFileIsLong() {
        List<String> files = Codebase.here().longFiles();
        assertTrue(files.isEmpty(), () -> String.join("\n", files));
    }

    @Test
    void publicTypesAndMethodsSayWhatTheyAre() {
        Documentation documentation = Codebase.here().documentation();
        assertTrue(documentation.share() >= Limits.DOCUMENTED, () -> String.join("\n", documentation.missing()));
    }
}
