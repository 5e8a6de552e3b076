package org.whosaid.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordListsTest {

    private final WordLists lists = WordLists.beside(WordListsTest.class, "lists.txt");

    @Test
    void entriesKeepTheirOrderAndSpaces() {
        assertEquals(List.of("said", "according to", "a.m."), lists.entries("first list"));
    }

    @Test
    void wordsAreSplitAndListsJoined() {
        assertEquals(Set.of("said", "according", "to", "a.m.", "one", "two", "three"), lists.of("first list", "second"));
    }

    @Test
    void listMayHoldOtherLists() {
        assertEquals(Set.of("said", "according", "to", "a.m.", "one", "two", "three", "plus"), lists.of("both"));
    }

    @Test
    void anyEntryMatchesLiterally() {
        Pattern any = Pattern.compile(lists.anyOf("first list"));
        assertTrue(any.matcher("according to").matches());
        assertTrue(any.matcher("a.m.").matches());
        assertFalse(any.matcher("axmx").matches());
    }

    @Test
    void missingListOrFileIsNamed() {
        assertEquals("third", assertThrows(NullPointerException.class, () -> lists.entries("third")).getMessage());
        assertTrue(assertThrows(IllegalStateException.class, () -> WordLists.beside(WordListsTest.class, "none.txt"))
                .getMessage().startsWith("none.txt is missing"));
    }
}
