package org.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {

    private static final String TITLE = "Mayor Speaks of Second Bridge\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "Q: > A:",
        "Q. > A.",
        "MASON: > EXAMPLE:",
        "Bea Mason: > Ann Example:",
        "Moderator: > Mayor Ann Example:",
        "MASON (voice-over): > EXAMPLE:",
        "BEA MASON, HOST: > MAYOR ANN EXAMPLE (I-HARBOUR TOWN):",
        "Speaker 1: > Speaker 2:"})
    void labelsAreToldFromWhatIsSaid(String first, String second) {
        List<String> expected = List.of("LABEL " + first, "SPEECH Will it be built?", "LABEL " + second,
                "SPEECH Yes, it will.", "LABEL " + first, "SPEECH When?", "LABEL " + second, "SPEECH In spring.");
        List<String> blocks = Reading.blocks(TITLE + Reading.BODY + "\n\n" + first + " Will it be built?\n\n" + second
                + " Yes, it will.\n\n" + first + " When?\n\n" + second + " In spring.");
        assertEquals(expected, blocks.subList(3, blocks.size()));
    }

    @Test
    void labelMayStandOnItsOwnLine() {
        List<String> blocks = Reading.blocks(TITLE + "MASON:\nWill it be built?\nEXAMPLE:\nYes, it will.\nMASON:\nWhen?\n"
                + "EXAMPLE:\nIn spring.");
        assertEquals(List.of("LABEL MASON:", "SPEECH Will it be built?", "LABEL EXAMPLE:", "SPEECH Yes, it will."),
                blocks.subList(1, 5));
    }

    @Test
    void paragraphWithoutLabelGoesOnWithTheTurn() {
        List<String> blocks = Reading.blocks(TITLE + "Q: Will it be built?\n\nA: Yes.\n\nWe start in spring.\n\nQ: Sure?\n\n"
                + "A: Quite.\n\nThe mayor then left the hall.");
        assertEquals("SPEECH We start in spring.", blocks.get(5));
        assertEquals("PARAGRAPH The mayor then left the hall.", blocks.get(blocks.size() - 1));
    }

    @Test
    void writerMaySpeakBetweenTwoExchanges() {
        List<String> blocks = Reading.blocks(TITLE + "MASON: Will it be built?\n\nEXAMPLE: Yes.\n\nLater Mason called it "
                + "“a dream,” and Example left.\n\nThe hall was empty by then.\n\nMASON: Sure?\n\nEXAMPLE: Quite.");
        assertTrue(blocks.contains("PARAGRAPH Later Mason called it “a dream,” and Example left."), blocks::toString);
        assertTrue(blocks.contains("PARAGRAPH The hall was empty by then."), blocks::toString);
    }

    @Test
    void storyBetweenTwoExchangesIsNotSpeech() {
        String story = "It rained.\n\nThe ferry came.\n\nThe hall was empty.\n\nThen it rained again.\n\n".repeat(3);
        List<String> blocks = Reading.blocks(TITLE + "MASON: Will it be built?\n\nEXAMPLE: Yes.\n\n" + story
                + "MASON: Sure?\n\nEXAMPLE: Quite.");
        assertEquals(12, blocks.stream().filter(block -> block.startsWith("PARAGRAPH")).count());
    }

    @Test
    void longAnswerInATranscriptIsSpeechToItsEnd() {
        String exchange = "MASON: Will it be built?\n\nEXAMPLE: Yes.\n\n";
        List<String> blocks = Reading.blocks(TITLE + exchange.repeat(4) + "We start in spring.\n\nWe end in autumn.\n\n"
                + "Then we rest.\n\nIt will be good.\n\n" + exchange);
        assertEquals(0, blocks.stream().filter(block -> block.startsWith("PARAGRAPH")).count());
    }

    @Test
    void questionsAreNotTheAnswersWhereOnlyAnswersAreLabelled() {
        List<String> blocks = Reading.blocks(TITLE + Reading.BODY + "\n\nWill it really be built?\n\nA: Yes.\n\nAnd when "
                + "will that be?\n\nA: In spring.");
        assertEquals("PARAGRAPH And when will that be?", blocks.get(6));
    }

    @Test
    void nameInCapitalsThatTheTextSpeaksOfIsALabel() {
        assertEquals("LABEL EXAMPLE: / SPEECH I will build it. / PARAGRAPH Mayor Example then left.",
                Reading.within("EXAMPLE: I will build it.\n\nMayor Example then left."));
    }

    @Test
    void stageDirectionIsNotSpeech() {
        List<String> blocks = Reading.blocks(TITLE + "MASON: Sure?\n\n(CROSSTALK)\n\nEXAMPLE: Yes.\n\nMASON: Fine.\n\n"
                + "EXAMPLE: Good.");
        assertEquals("BOILERPLATE (CROSSTALK)", blocks.get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Note: The council meets again in May.",
        "Correction: An earlier version of this article misspelled the river’s name.",
        "Editor’s note: This article has been updated.",
        "He asked: Who will pay for it?",
        "Example: It will be built, she says.",
        "A. Philip Example built the first bridge.",
        "Bridge: two lanes, one footway.",
        "UPDATE: The council has voted.",
        "WEATHER: It rained on the river all day."})
    void loneLookalikesAreNoLabels(String line) {
        assertEquals("PARAGRAPH " + line, Reading.within(line));
    }

    @Test
    void figuresBehindNamesAreATable() {
        assertEquals("PARAGRAPH Example: 1,769. / PARAGRAPH Mason: 46. / PARAGRAPH Example: 2,316. / PARAGRAPH Mason: 58.",
                Reading.within("Example: 1,769.\n\nMason: 46.\n\nExample: 2,316.\n\nMason: 58."));
    }

    @Test
    void headlineWithANameIsNoLabelThoughATranscriptFollows() {
        List<String> blocks = Reading.blocks("Example: We Will Build It\n\nBea Mason: Will it be built?\n\nAnn Example: Yes."
                + "\n\nBea Mason: When?\n\nAnn Example: In spring.");
        assertEquals("LABEL Bea Mason:", blocks.get(blocks.size() - 8));
    }
}
