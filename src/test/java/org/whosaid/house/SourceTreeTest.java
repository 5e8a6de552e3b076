package org.whosaid.house;

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

    @Test
    void sourceKnowsItsPlace() {
        Source source = SourceTree.of(Map.of("spark/org/whosaid/a/b/C.java", "package org.whosaid.a.b;\n\nclass C {\n}\n")).all().get(0);
        assertEquals("spark a org.whosaid.a.b.C a.b.C a/b/C.java:3 4", source.folder() + " " + source.room() + " " + source.fullName()
                + " " + source.shortName() + " " + source.place(source.types().get(0)) + " " + source.lines());
    }

    @Test
    void codeThatDoesNotParseIsNotMeasured() {
        assertThrows(SourceTree.Unparsed.class, () -> SourceTree.of(Map.of("main/A.java", "class A {")));
    }
}
