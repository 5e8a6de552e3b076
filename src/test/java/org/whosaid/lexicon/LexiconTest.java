package org.whosaid.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static List<String> lines() throws IOException {
        try (InputStream stream = LexiconTest.class.getResourceAsStream("lexicon.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void eachListHasWords() {
        for (Lexicon list : Lexicon.values()) {
            assertFalse(list.words().isEmpty(), list::name);
        }
    }

    @Test
    void wordsAreInLowerCase() {
        for (Lexicon list : Lexicon.values()) {
            list.words().forEach(word -> assertEquals(word.toLowerCase(Locale.ROOT), word, list::name));
        }
    }

    @Test
    void noListIsEqualToAnother() {
        Map<Set<String>, Lexicon> lists = new HashMap<>();
        for (Lexicon list : Lexicon.values()) {
            Lexicon same = lists.put(list.words(), list);
            assertEquals(null, same, () -> list + " has the words of " + same);
        }
    }

    @Test
    void eachListOfTheTableStandsOnceAndHasItsConstant() throws IOException {
        List<String> names = lines().stream().filter(line -> line.startsWith("[")).toList();
        assertEquals(names.stream().distinct().sorted().toList(), Arrays.stream(Lexicon.values())
                .map(list -> "[" + list.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "]").sorted().toList());
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void eachListThatAnotherAddsStandsAboveIt() throws IOException {
        List<String> above = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                above.add(line.substring(1, line.indexOf(']')).replace(' ', '-'));
            }
            Arrays.stream(line.split("\\s+")).filter(word -> word.startsWith("@") && word.length() > 1)
                    .forEach(word -> assertTrue(above.contains(word.substring(1)), word));
        }
    }

    @Test
    void formsAreFoundInAnyCaseAndWithTheirFullStop() {
        assertTrue(Lexicon.RANK.hasForm("Sen."));
        assertTrue(Lexicon.RANK.hasForm("SEN"));
        assertFalse(Lexicon.RANK.has("Sen."));
        assertEquals("sen", Lexicon.bare("Sen."));
    }

    @Test
    void wordsWithAGenderAreNounsForPeople() {
        for (String word : List.of("nun", "stepmother", "actress", "spokeswoman")) {
            assertTrue(Lexicon.FEMALE.has(word) && Lexicon.PERSON.has(word) && !Lexicon.MALE.has(word), word);
        }
        for (String word : List.of("monk", "stepfather", "actor", "spokesman")) {
            assertTrue(Lexicon.MALE.has(word) && Lexicon.PERSON.has(word) && !Lexicon.FEMALE.has(word), word);
        }
    }

    @Test
    void noWordIsOfBothGenders() {
        Lexicon.FEMALE.words().forEach(word -> assertFalse(Lexicon.MALE.has(word), word));
    }
}
