package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static List<String> all(String expression) {
        return new Alternatives(expression).all();
    }

    @Test
    void alternativesAreThoseOfAllGroups() {
        assertEquals(List.of("b", "c", "a ", "d"), all("a(?:b|c)|d"));
        assertEquals(List.of("said", "says"), all("(?i).*\\b(?<verb>said|says)\\b.*"));
        assertEquals(List.of(), all("(?:said)? (?i:told)"));
    }

    @Test
    void signsAreNoAlternatives() {
        assertEquals(List.of(), all("[a|b] \\| \\p{L}{1,2}"));
        assertEquals(List.of(), all("[^\\]|]"));
        assertEquals(List.of("a", "b"), all("(?<!x)(?>a|b)(?=c)"));
    }

    @Test
    void brokenExpressionsAreReadAsFarAsTheyGo() {
        assertEquals(List.of("a", "b"), all("(?:a|b"));
        assertEquals(List.of("a", "b"), all("a|b)"));
    }
}
