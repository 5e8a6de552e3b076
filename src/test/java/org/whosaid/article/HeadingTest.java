package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "A Long Way Over the Water",
        "Look to the River",
        "Money matters",
        "What comes next",
        "LETTERS.",
        "WHAT IT COSTS",
        "1. THE COUNCIL VOTES FOR A BRIDGE.",
        "The Price of a Bridge.",
        "Who Pays for the Bridge?",
        "2013",
        "– A long way to spring –",
        "“A BRIDGE TOO FAR”"})
    void shortLineBetweenParagraphsIsAHeading(String line) {
        assertEquals("HEADING " + line, Reading.within(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The crowd cheered.",
        "It did not.",
        "“We will build it,” the mayor said.",
        "“We will build it”",
        "– Ann Example",
        "— ANN EXAMPLE, mayor",
        "• The bridge gets two lanes",
        "- Lanes for bicycles",
        "@annexample",
        "Who will pay for it?",
        "The mayor went on:",
        "Ann Example.",
        "Harbour Town, Mass.",
        "and nothing else",
        "One more thing --",
        "The bridge, which nobody had asked for until last autumn, may yet fall to a vote of the province"})
    void otherShortLinesAreParagraphs(String line) {
        assertEquals("PARAGRAPH " + line, Reading.within(line));
    }

    @Test
    void lineBehindAColonIsNoHeading() {
        assertEquals("PARAGRAPH The sign says: / PARAGRAPH No Way Over the River",
                Reading.within("The sign says:\n\nNo Way Over the River"));
    }

    @Test
    void listIsNotARowOfHeadings() {
        assertEquals("PARAGRAPH Two lanes / PARAGRAPH One footway / PARAGRAPH Nine lamps / PARAGRAPH No toll",
                Reading.within("Two lanes\n\nOne footway\n\nNine lamps\n\nNo toll"));
    }

    @Test
    void lastLineIsNoHeading() {
        var blocks = Reading.blocks("Harbour Town Builds Second Bridge\n\n" + Reading.BODY + "\n\nAnn Example");
        assertEquals("PARAGRAPH Ann Example", blocks.get(blocks.size() - 1));
    }
}
