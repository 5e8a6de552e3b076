package org.whosaid.language.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.text.Text;

class TokenizationTest {

    /** The words of a text, by sentence, each as it stands between its offsets. */
    private static List<String> words(String text) {
        Text whole = Text.of(text);
        return new Tokenization().words(whole, whole.all().orElseThrow()).sentences().stream()
                .flatMap(sentence -> Tokenization.withWholeAbbreviations(sentence).stream())
                .map(word -> {
                    assertEquals(text.substring(word.beginPosition(), word.endPosition()), word.originalText());
                    return word.originalText();
                }).toList();
    }

    @ParameterizedTest
    @CsvSource({"They left the U.S. Nobody saw it., U.S., 8", "He met Karl Roe Jr. It rained., Jr., 8",
        "She works for Harlow Works Inc., Inc., 6", "It ends at 5 p.m. Then all leave., p.m., 9",
        "They sold Norbank Corp. last year., Corp., 7"})
    void abbreviationKeepsItsFullStop(String text, String abbreviation, int words) {
        assertEquals(1, words(text).stream().filter(abbreviation::equals).count());
        assertEquals(words, words(text).size());
    }

    @ParameterizedTest
    @CsvSource({"It rained.", "The road to Kent.", "He asked for more."})
    void otherWordsLeaveItToTheSentence(String text) {
        List<String> words = words(text);
        assertEquals(".", words.get(words.size() - 1));
    }
}
