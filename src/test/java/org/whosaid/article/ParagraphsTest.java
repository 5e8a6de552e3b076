package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String ONE = "The ferry did not sail on Monday because the captain had lost the key to the "
            + "bridge, and nobody else on the island owned a second one.";
    private static final String TWO = "It was found in the evening. A child had put it into the mouth of the stone lion "
            + "that guards the steps of the harbour office.";

    @Test
    void blankLinesSeparateParagraphs() {
        assertEquals(List.of("PARAGRAPH " + ONE, "PARAGRAPH " + TWO), Reading.blocks(ONE + "\n \t\n" + TWO));
    }

    @Test
    void singleLineEndsSeparateParagraphsWhereLinesAreLong() {
        assertEquals(List.of("PARAGRAPH " + ONE, "PARAGRAPH " + TWO, "PARAGRAPH " + ONE),
                Reading.blocks(ONE + "\n" + TWO + "\n" + ONE));
    }

    @Test
    void shortParagraphsOnALineEachStayApart() {
        assertEquals(List.of("PARAGRAPH The lion kept silent.", "PARAGRAPH “He never talks,” the harbour master said.",
                "PARAGRAPH The key is back on its hook."),
                Reading.blocks("The lion kept silent.\n“He never talks,” the harbour master said.\n"
                        + "The key is back on its hook."));
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        String wrapped = wrap(ONE, 60) + "\n\n" + wrap(TWO, 60);
        assertEquals(List.of("PARAGRAPH " + ONE, "PARAGRAPH " + TWO), Reading.blocks(wrapped));
    }

    @Test
    void indentedLineStartsParagraphInWrappedText() {
        String wrapped = wrap(ONE, 60) + "\n    " + wrap(TWO, 60);
        assertEquals(List.of("PARAGRAPH " + ONE, "PARAGRAPH " + TWO), Reading.blocks(wrapped));
    }

    @Test
    void shortLineEndsParagraphInWrappedText() {
        String first = "The ferry did not sail on Monday because the captain had\nlost the key to the bridge.";
        assertEquals(List.of("PARAGRAPH " + first.replace('\n', ' '), "PARAGRAPH " + TWO),
                Reading.blocks(first + "\n" + wrap(TWO, 60)));
    }

    @Test
    void dashAtTheStartOfAWrappedLineIsNoBullet() {
        String text = "The captain, “the best we have,” says the owner of the ferry (who should know) “and the worst” "
                + "— so his wife — had lost the key to the bridge on the island.";
        for (int width = 45; width < 75; width++) {
            assertEquals(List.of("PARAGRAPH " + ONE, "PARAGRAPH " + text),
                    Reading.blocks(wrap(ONE, width) + "\n\n" + wrap(text, width)), "width " + width);
        }
    }

    @Test
    void headlineAboveWrappedTextIsNoPartOfIt() {
        assertEquals(List.of("HEADLINE Ferry Stays in Harbour", "PARAGRAPH " + ONE),
                Reading.blocks("Ferry Stays in Harbour\n" + wrap(ONE, 60)));
    }

    @Test
    void strayLineEndWithinSentenceIsForgiven() {
        String broken = ONE.replace("captain had lost", "captain had\nlost");
        assertEquals(List.of("PARAGRAPH " + ONE, "PARAGRAPH " + TWO, "PARAGRAPH " + TWO),
                Reading.blocks(broken + "\n" + TWO + "\n" + TWO));
    }

    @Test
    void allKindsOfLineEndsCount() {
        for (String end : List.of("\r\n\r\n", "\r\r", "\u2028\u2028", "\u2029", "\f", "\n\u00A0\n", "\n\u200B\n", "\u000B\n")) {
            assertEquals(List.of("PARAGRAPH " + ONE, "PARAGRAPH " + TWO), Reading.blocks(ONE + end + TWO));
        }
    }

    @Test
    void carriageReturnAndLineFeedAreOneLineEnd() {
        String wrapped = wrap(ONE, 60).replace("\n", "\r\n");
        assertEquals(List.of("PARAGRAPH " + ONE), Reading.blocks(wrapped));
    }

    @Test
    void nothingComesOfWhiteSpace() {
        assertEquals(List.of(), Reading.blocks(" \n\t\u00A0\r\n"));
        assertEquals(List.of(), Reading.blocks(""));
    }

    private static String wrap(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean full = column + 1 + word.length() > width;
            lines.append(column == 0 ? "" : full ? "\n" : " ").append(word);
            column = full || column == 0 ? word.length() : column + 1 + word.length();
        }
        return lines.toString();
    }
}
