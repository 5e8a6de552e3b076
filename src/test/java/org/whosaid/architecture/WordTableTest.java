package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final String LIST = "{ Object a = java.util.Set.of(\"he\", \"she\", \"it\"); }";
    private static final WordTable TABLE = new WordTable(SourceTree.of(Map.of(
            "main/org/whosaid/entity/names/A.java", "package org.whosaid.entity.names; class A " + LIST,
            "main/org/whosaid/lexicon/Lexicon.java", "package org.whosaid.lexicon; class Lexicon " + LIST,
            "main/org/whosaid/lexicon/B.java", "package org.whosaid.lexicon; class B " + LIST,
            "main/org/whosaid/page/C.java", "package org.whosaid.page; class C " + LIST)).main());

    @Test
    void roomsOfLanguageAreCountedButForTheLexicon() {
        assertEquals(List.of("entity.names.A", "lexicon.B"), TABLE.rows().stream().map(WordTable.Row::name).toList());
        assertEquals(6, TABLE.total());
    }

    @Test
    void longListsAreTold() {
        assertEquals(2, TABLE.longerThan(2).size());
        assertEquals(List.of(), TABLE.longerThan(3));
        assertEquals("entity/names/A.java:1 of of 3: he, she, it", TABLE.longerThan(2).get(0));
    }
}
