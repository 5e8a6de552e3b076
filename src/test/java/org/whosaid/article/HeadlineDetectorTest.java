package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineDetectorTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Harbour Town Builds Second Bridge",
        "Harbour town to build second bridge",
        "Harbour town to build second bridge.",
        "HARBOUR TOWN BUILDS BRIDGE!",
        "Will the Second Bridge Ever Be Built?",
        "Mayor: ‘No one will have to swim’",
        "MAYOR: NO ONE WILL HAVE TO SWIM",
        "“No one will have to swim,” mayor promises",
        "Sen. Example to back second bridge."})
    void shortLineAboveTheTextIsTheHeadline(String line) {
        assertEquals(List.of("HEADLINE " + line), Reading.above(line));
        assertEquals(Optional.of(line), Reading.of(line + "\n\n" + Reading.BODY).headline());
    }

    @Test
    void articleOfOneParagraphKeepsItsFirstSentence() {
        String text = "The bridge is closed. Nobody knows for how long.";
        assertEquals(List.of("PARAGRAPH " + text), Reading.blocks(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The mayor stepped down on Tuesday.",
        "“We will swim,” the mayor said.",
        "We had been warned.",
        "Mayor Ann Example has set out the plan for a bridge that the town and the Province want.",
        "Mayor Ann Example of the Harbour Town is opening a Bridge.",
        "The council sat for six hours. Then it voted. Nobody left the hall before the end of it all.",
        "The council decided the following:"})
    void shortLeadIsNoHeadline(String lead) {
        assertEquals(List.of("PARAGRAPH " + lead), Reading.above(lead));
    }

    @Test
    void sentenceIsNoHeadlineWhereAnotherTitleIsGiven() {
        Article article = Reading.of("The council has agreed to a bridge.\n\n" + Reading.BODY,
                Optional.of("Harbour Town Builds Second Bridge"));
        assertEquals(Optional.empty(), article.headline());
    }

    @Test
    void givenTitleIsFoundBelowOtherLines() {
        String text = "Harbour News\n\nLocal, Fast and Fair\n\nSecond bridge: a “yes” at last\n\n" + Reading.BODY;
        Article article = Reading.of(text, Optional.of("Second Bridge: A \"Yes\" at Last | Harbour News Online"));
        assertEquals(Optional.of("Second bridge: a “yes” at last"), article.headline());
    }

    @Test
    void headlineStandsBelowBoilerplate() {
        assertEquals(List.of("BOILERPLATE Subscribe Us", "BOILERPLATE Skip to content", "HEADLINE Bridge Gets Built"),
                Reading.above("Subscribe Us\n\nSkip to content\n\nBridge Gets Built"));
    }

    @Test
    void sectionNameAboveIsNotTheHeadline() {
        assertEquals(Optional.of("Council votes for second bridge after long debate"),
                Reading.of("Politics\nCouncil votes for second bridge after long debate\nBy Ann Example\n\n"
                        + Reading.BODY).headline());
    }

    @Test
    void siteNameAndSectionAboveAreNotTheHeadline() {
        assertEquals(Optional.of("Council votes for second bridge"),
                Reading.of("Harbour Town Herald\nPolitics\nCouncil votes for second bridge\nNew lanes for bicycles\n"
                        + "By Ann Example\n\n" + Reading.BODY).headline());
    }

    @Test
    void shortTitleAboveACaptionStaysTheHeadline() {
        assertEquals(Optional.of("Ann Example"),
                Reading.of("Ann Example\n\nExample on the bridge in 2024\n\n" + Reading.BODY).headline());
    }

    @Test
    void firstParagraphWithDatelineIsNoHeadline() {
        assertEquals(List.of("DATELINE PARIS, Jan. 7 (AP) —", "PARAGRAPH The bridge is open."),
                Reading.above("PARIS, Jan. 7 (AP) — The bridge is open."));
    }

    @Test
    void deckBehindSemicolonIsNoPartOfTheHeadline() {
        Article article = Reading.of("Council votes for second bridge;\nDebate of six hours ends in applause.\n\n"
                + Reading.BODY);
        assertEquals(Optional.of("Council votes for second bridge"), article.headline());
    }

    @Test
    void wrappedHeadlineComesInOneLine() {
        String text = "Council of the harbour town votes for a second bridge over\nthe river\n\n"
                + "The harbour town will build a second bridge over the river,\nits council decided after a debate of "
                + "six hours that filled\nthe hall to the last seat.";
        assertEquals(Optional.of("Council of the harbour town votes for a second bridge over the river"),
                Reading.of(text).headline());
    }
}
