package org.whosaid.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words of the language are read from the lexicon; code holds a few of them, and asks tokens by name, not by tag. */
class WordsInCodeTest {

    private static final Codebase CODEBASE = Codebase.here();
    private static final WordTable WORDS = CODEBASE.wordTable();

    @Test
    void noClassHoldsALongListOfWords() {
        List<String> lists = WORDS.longerThan(Limits.LIST);
        assertTrue(lists.isEmpty(), () -> String.join("\n", lists));
    }

    @Test
    void listsInCodeHoldFewWordsInAll() {
        assertTrue(WORDS.total() < Limits.WORDS, () -> WORDS.total() + " words\n" + String.join("\n", WORDS.report()));
    }

    @Test
    void tagsAreKnownToTheLanguageRoomAlone() {
        List<String> tags = CODEBASE.tags();
        assertTrue(tags.isEmpty(), () -> String.join("\n", tags));
    }

    @Test
    void wordsAreHardlyEverHeldAgainstExpressionsOnTheSpot() {
        List<String> calls = CODEBASE.matches();
        assertTrue(calls.size() <= Limits.MATCHES, () -> String.join("\n", calls));
    }

    @Test
    void everyRoomIsSaidToKnowOfLanguageOrNot() {
        Set<String> rooms = SourceTree.here().main().stream().map(Source::room).collect(Collectors.toCollection(TreeSet::new));
        rooms.removeAll(WordTable.ROOMS);
        rooms.removeAll(WordTable.OTHERS);
        assertEquals(Set.of(), rooms);
    }
}
