package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedNamesTest {

    private static final Names NAMES = new Names(SourceTree.of(Map.of(
            "main/org/whosaid/a/A.java", "package org.whosaid.a; class A { record B() { enum C { } } record D() { } }",
            "main/org/whosaid/a/package-info.java", "package org.whosaid.a;",
            "main/org/whosaid/b/package-info.java", "package org.whosaid.b;",
            "main/org/whosaid/b/C.java", "package org.whosaid.b; interface C { record D() { } }",
            "spark/org/whosaid/spark/A.java", "package org.whosaid.spark; class A { }")).all());

    @Test
    void nameIsSharedAcrossFolders() {
        assertEquals(List.of("A: main a/A.java, spark spark/A.java"), NAMES.shared());
    }

    @Test
    void nestedTypeHasANameThatIsTaken() {
        assertEquals(List.of("C: nested in main a/A.java:1; on its own in main b/C.java"), NAMES.taken());
    }
}
