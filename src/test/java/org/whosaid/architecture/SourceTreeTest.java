package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

    @ParameterizedTest
    @ValueSource(strings = {"main", "training", "spark", "benchmark"})
    void folderIsRead(String folder) {
        assertFalse(SourceTree.here().folder(folder).isEmpty());
    }

    private static Source source(String file, String text) {
        return SourceTree.of(Map.of("spark/org/whosaid/" + file, text)).all().get(0);
    }

    @Test
    void sourceKnowsItsPlace() {
        Source source = source("a/b/C.java", "package org.whosaid.a.b;\n\nclass C {\n}\n");
        assertEquals("spark a a.b.C", source.folder() + " " + source.room() + " " + source.shortName());
        assertEquals("org.whosaid.a.b.C", source.fullName());
        assertEquals("a/b/C.java:3", source.place(source.types().get(0)));
        assertEquals(4, source.lines());
    }

    @Test
    void programsOwnPackageIsNoRoom() {
        assertEquals("", source("C.java", "package org.whosaid;\nclass C {\n}\n").room());
    }

    @Test
    void codeThatDoesNotParseIsNotMeasured() {
        assertThrows(SourceTree.Unparsed.class, () -> SourceTree.of(Map.of("main/A.java", "class A {")));
    }
}
