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
        "Speaker 1: > Speaker 2:",
        "SPEAKER_00: > SPEAKER_01:",
        "[02:50:05] MASON: > [02:50:11] EXAMPLE:",
        "Bea Mason [00:01]: > Ann Example [00:07]:",
        "Speaker 1 (00:01): > Speaker 2 (00:07):",
        "**Bea Mason:** > **Ann Example**:",
        "Bea Mason — > Ann Example —",
        "[MASON] > [EXAMPLE]",
        "[Bea Mason]: > [Ann Example]:",
        "BEA MASON, HARBOUR RADIO HOST: > GEN. ANN EXAMPLE (RET.), DIRECTOR-GENERAL, WATER BOARD:",
        "MASON (on camera): > EXAMPLE (through translator):",
        "Bea Mason, host: > Ann Example (mayor):",
        "Mr Mason (Westerly) (Lab): > The Minister for Bridges (Mrs Example):",
        "QUESTION: > ANSWER:",
        "(unidentified male): > (unidentified female):"})
    void labelsAreToldFromWhatIsSaid(String first, String second) {
        List<String> expected = List.of("LABEL " + first, "SPEECH Will it be built?", "LABEL " + second,
                "SPEECH Yes, it will.", "LABEL " + first, "SPEECH When?", "LABEL " + second, "SPEECH In spring.");
        List<String> blocks = Reading.blocks(TITLE + Reading.BODY + "\n\n" + first + " Will it be built?\n\n" + second
                + " Yes, it will.\n\n" + first + " When?\n\n" + second + " In spring.");
        assertEquals(expected, blocks.subList(3, blocks.size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ">> Bea Mason: | >> Mayor Example:",
        "[00:01] Bea Mason: | [00:07] Ann Example:",
        "MR MASON (Westerly) (3.18 pm)— | MRS EXAMPLE (3.20 pm)—",
        "[00:00:01.000 --> 00:00:04.800]   [BEA] | [00:00:04.800 --> 00:00:07.000]   [ANN]"})
    void labelsThatMoreThanAColonShowsNeedNotComeTwice(String first, String second) {
        assertEquals(List.of("SPEECH Will it be built?", "SPEECH I will build it."), Reading.blocks(TITLE + Reading.BODY + "\n\n"
                        + first + " Will it be built?\n\n" + second + " I will build it.").stream()
                .filter(block -> block.startsWith("SPEECH")).toList());
    }

    @Test
    void lettersWithoutColonAreLabels() {
        assertEquals(List.of("LABEL Q", "SPEECH Will it be built?", "LABEL A", "SPEECH In spring.", "LABEL Q", "SPEECH Sure?"),
                Reading.blocks(TITLE + Reading.BODY + "\n\nQ   Will it be built?\n\nA   In spring.\n\nQ   Sure?").subList(3, 9));
    }

    @Test
    void fullNamesThatComeOnceAreLabelsBeforeWhatIsSaid() {
        List<String> blocks = Reading.blocks(TITLE + Reading.BODY + "\n\nBea Mason: I would build it tomorrow.\n\nAnn Example: We "
                + "should ask the town first.\n\nCarl Roe: You can't have a bridge on air.");
        assertEquals(3, blocks.stream().filter(block -> block.startsWith("LABEL")).count(), blocks::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bea Mason: Will it be built? | Ann Example: In spring.",
        "THE MAYOR: Sit down, all of you. | The Clerk: We can't."})
    void firstLineMayBeATurn(String first, String second) {
        List<String> blocks = Reading.blocks(first + "\n\n" + second + "\n\n" + first + "\n\n" + second);
        assertEquals("LABEL " + first.substring(0, first.indexOf(':') + 1), blocks.get(0));
        assertEquals(4, blocks.stream().filter(block -> block.startsWith("LABEL")).count(), blocks::toString);
    }

    @Test
    void nameWithATimeOnItsOwnLineIsALabel() {
        List<String> blocks = Reading.blocks("Bea Mason  00:12\nWill it be built?\n\nAnn Example  00:19\nYes, it will.\n\n"
                + "Bea Mason  00:28\nWhen?");
        assertEquals(List.of("LABEL Bea Mason 00:12", "SPEECH Will it be built?", "LABEL Ann Example 00:19",
                "SPEECH Yes, it will.", "LABEL Bea Mason 00:28", "SPEECH When?"), blocks);
    }

    @Test
    void noteBeforeAColonGoesOnWithTheTurn() {
        List<String> blocks = Reading.blocks(TITLE + "MASON: Here we are.\n\n(on camera): It is built.\n\nEXAMPLE: Yes.\n\n"
                + "MASON: Fine.");
        assertEquals(List.of("BOILERPLATE (on camera):", "SPEECH It is built."), blocks.subList(3, 5));
    }

    @Test
    void labelNamesWhoSpeaksWithoutRoleTimeAndNotes() {
        Article article = Reading.of("[02:50] BEA MASON (ph), HOST: Will it be built?\n\n[02:51] GEN. ANN EXAMPLE: Yes.\n\n"
                + "The Minister (Mrs Roe): No.\n\n>> Who says so?\n\n>> Mayor Example: I do.");
        assertEquals(List.of("BEA MASON", "GEN. ANN EXAMPLE", "Mrs Roe", "-", "Mayor Example"), article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.LABEL).map(block -> block.name().map(article.text()::slice).orElse("-")).toList());
    }

    @Test
    void lastTurnGoesOnAsLongAsItIsSpoken() {
        List<String> blocks = Reading.blocks(TITLE + "Q: Will it be built?\n\nA: Yes.\n\nThe town needs it.\n\nAnd I need it.\n\n"
                + "The mayor then left the hall.");
        assertEquals(List.of("SPEECH The town needs it.", "SPEECH And I need it.", "PARAGRAPH The mayor then left the hall."),
                blocks.subList(5, 8));
    }

    @Test
    void writerWhoTellsOfTheSpeakerIsNotTheSpeaker() {
        List<String> blocks = Reading.blocks(TITLE + "MASON: Will it be built?\n\nEXAMPLE: Yes.\n\nThe hall was still. Example "
                + "wept.\n\nMASON: Sure?\n\nEXAMPLE: Quite.");
        assertEquals("PARAGRAPH The hall was still. Example wept.", blocks.get(5));
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

    @ParameterizedTest
    @ValueSource(strings = {"(CROSSTALK)", "[LAUGHTER]", "[Applause.]", "(BEGIN VIDEO CLIP)", "♪ soft music ♪",
        "[00:00:04.800 --> 00:00:07.000]   [LAUGHTER]", "00:00:04,000 --> 00:00:07,000"})
    void stageDirectionIsNotSpeech(String note) {
        List<String> blocks = Reading.blocks(TITLE + "MASON: Sure?\n\n" + note + "\n\nEXAMPLE: Yes.\n\nMASON: Fine.\n\n"
                + "EXAMPLE: Good.");
        assertEquals("BOILERPLATE " + note.replaceAll(" +", " "), blocks.get(3));
    }

    @Test
    void stageDirectionBetweenSentencesIsNotSpeech() {
        List<String> blocks = Reading.blocks(TITLE + "MASON: (laughs) Sure? [Applause.] It [the bridge] is, (INAUDIBLE) then, "
                + "built. (CROSSTALK)\n\nEXAMPLE: Yes.\n\nMASON: Fine.");
        assertEquals(List.of("LABEL MASON:", "BOILERPLATE (laughs)", "SPEECH Sure?", "BOILERPLATE [Applause.]",
                "SPEECH It [the bridge] is, (INAUDIBLE) then, built.", "BOILERPLATE (CROSSTALK)"), blocks.subList(1, 7));
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
        "WEATHER: It rained on the river all day.",
        "On Monday, the mayor said: It will be built.",
        "10:30 Council meets: All members are in their seats.",
        ">> More on the bridge",
        "[Update] The council has voted."})
    void loneLookalikesAreNoLabels(String line) {
        assertEquals("PARAGRAPH " + line, Reading.within(line));
    }

    @Test
    void figuresBehindNamesAreATable() {
        assertEquals("PARAGRAPH Example: 1,769. / PARAGRAPH Mason: 46. / PARAGRAPH Example: 2,316. / PARAGRAPH Mason: 58.",
                Reading.within("Example: 1,769.\n\nMason: 46.\n\nExample: 2,316.\n\nMason: 58."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LENGTH: 412 words | SECTION: METRO | LENGTH: 412 words",
        "BYLINE: Tom Ashe | DATELINE: KENT | BYLINE: Tom Ashe",
        "KENT (AP) — The bridge is shut in Kent. | LEEDS (AP) — You see it. | KENT (AP) — I see it in Kent.",
        "LONDON — The bridge was shut. | PARIS — The mayor has another. | LONDON — It was opened again.",
        "The Old Mill — Built in 1802. | Anne's Church — A quiet place. | The Old Mill — Good soup.",
        "Best Actor: Tom Hale | Best Film: The Long Quay | Best Song: Go",
        "Later, she said: It is late. | However, he added: It is not. | Later, she said: It is."})
    void listsAndDatelinesAreNoLabels(String first, String second, String third) {
        List<String> blocks = Reading.blocks(TITLE + Reading.BODY + "\n\n" + first + "\n\n" + second + "\n\n" + third);
        assertTrue(blocks.stream().noneMatch(block -> block.startsWith("LABEL")), blocks::toString);
    }

    @Test
    void headlineWithANameIsNoLabelThoughATranscriptFollows() {
        List<String> blocks = Reading.blocks("Example: We Will Build It\n\nBea Mason: Will it be built?\n\nAnn Example: Yes."
                + "\n\nBea Mason: When?\n\nAnn Example: In spring.");
        assertEquals("LABEL Bea Mason:", blocks.get(blocks.size() - 8));
    }
}
