package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

class WordSplitterTest {

    private static List<String> words(String text) {
        Text all = Text.of(text);
        return WordSplitter.cut(all, all.all().orElseThrow()).stream().map(all::slice).toList();
    }

    @Test
    void lettersAndDigitsStayTogetherAndSignsStandAlone() {
        assertEquals(List.of("“", "We", "’", "ll", "meet", "at", "10", ":", "30am", ",", "”", "she", "said", "."),
                words("“We’ll meet at 10:30am,” she said."));
    }

    @Test
    void accentWrittenAsASignOfItsOwnStaysInItsWord() {
        assertEquals(List.of("cafe\u0301", "!"), words("cafe\u0301!"));
    }

    @Test
    void spacesOfAllKindsAreNoWords() {
        assertEquals(List.of("one", "two"), words("one\u00A0\u200B two\n"));
    }

    @Test
    void offsetsCountCodePoints() {
        Text text = Text.of("😀 yes");
        assertEquals(List.of(new Span(0, 1), new Span(2, 5)), WordSplitter.cut(text, new Span(0, 5)));
    }

    @Property(seed = "20261124")
    void everySignBelongsToOneWordOrIsSpace(@ForAll String value) {
        Text text = Text.of(value + "x");
        int end = 0;
        for (Span word : WordSplitter.cut(text, new Span(0, text.length()))) {
            assertEquals(0, text.slice(end, word.start()).codePoints().filter(sign -> !Text.isSpace(sign)).count());
            end = word.end();
        }
        assertEquals(text.length(), end);
    }
}
