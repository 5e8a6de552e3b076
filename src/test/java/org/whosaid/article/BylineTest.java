package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    private static final String TITLE = "Harbour Town Builds Second Bridge\n";

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "By Ann Example > Ann Example",
        "by Ann Example > Ann Example",
        "BY ANN EXAMPLE > Ann Example",
        "By: Ann Example > Ann Example",
        "By ANN EXAMPLE and BOB OTHER, Staff Writer > Ann Example and Bob Other",
        "By Ann Example, Bob Other and Cy de Third > Ann Example, Bob Other and Cy de Third",
        "By ANN EXAMPLE Associated Press > Ann Example",
        "By Ann Example | Jan. 7, 2025 > Ann Example",
        "By Ann Example in London > Ann Example",
        "By Ann Example for Harbour News > Ann Example",
        "By Ann B. O’Example, Political Correspondent > Ann B. O’Example",
        "Written by Ann Example > Ann Example",
        "Posted by Ann Example on January 7, 2025 > Ann Example",
        "Ann Example, Reuters > Ann Example",
        "Ann Example, Staff Reporter > Ann Example"})
    void bylineNamesTheAuthor(String line, String author) {
        assertEquals("BYLINE " + line, Reading.above(TITLE + line).get(1));
        assertEquals(Optional.of(author), Reading.of(TITLE + line + "\n\n" + Reading.BODY).author());
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Reuters", "By The Associated Press", "By Staff Writer", "By AFP"})
    void outletAloneIsNoAuthor(String line) {
        assertEquals("BYLINE " + line, Reading.above(TITLE + line).get(1));
        assertEquals(Optional.empty(), Reading.of(TITLE + line + "\n\n" + Reading.BODY).author());
    }

    @Test
    void roleBelowBelongsToTheByline() {
        assertEquals(List.of("BYLINE By Ann Example", "BYLINE Staff Writer"),
                Reading.above(TITLE + "By Ann Example\nStaff Writer").subList(1, 3));
    }

    @Test
    void bylineGivesTheDate() {
        assertEquals(Optional.of("2025-01-07"),
                Reading.of(TITLE + "By Ann Example | Jan. 7, 2025\n\n" + Reading.BODY).date());
    }

    @Test
    void creditBelowIsABylineButNamesNoAuthor() {
        String text = TITLE + Reading.BODY + "\n\n(Reporting by Ann Example in Paris; Editing by Bob Other)";
        List<String> blocks = Reading.blocks(text);
        assertEquals("BYLINE (Reporting by Ann Example in Paris; Editing by Bob Other)", blocks.get(blocks.size() - 1));
        assertEquals(Optional.empty(), Reading.of(text).author());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "By Monday the river had fallen.",
        "By Ann Example's count, it took six hours.",
        "By 58 to 33, the council voted no.",
        "By the time Ann Example came, all was over.",
        "Ann Example, who led the council, said no.",
        "Paris, Texas, and Paris, France."})
    void sentenceIsNoByline(String sentence) {
        assertEquals("PARAGRAPH " + sentence, Reading.within(sentence));
    }
}
