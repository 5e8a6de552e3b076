package org.whosaid.attribution.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.TaggedText;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Attribution.Basis;
import org.whosaid.attribution.Attribution.Type;
import org.whosaid.attribution.Source;
import org.whosaid.models.Models;

class ActReaderTest {

    private static final ActReader LEARNED = ActReader.load(Models.load());
    private static final ActReader CREDULOUS = new ActReader(features -> 5);

    private static ReportedAct read(ActReader reader, Type type, String tagged, String source, String cue, String content) {
        TaggedText text = TaggedText.of(tagged);
        Source said = source == null ? new Source.Unknown() : new Source.Stated(text.span(source), text.span(source));
        return reader.of(text.tokens(), new Attribution(type, List.of(text.span(content)), Optional.of(text.span(cue)), said,
                Basis.CUE, Set.of(), Optional.empty(), 0.9));
    }

    private static String told(ReportedAct act) {
        return (act.act() + act.mode().map(mode -> " " + mode).orElse("")).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Vell/NNP said/VBD/say the/DT lock/NN was/VBD/be shut/VBN ./.; Vell; said; the lock was shut; statement said",
        "Vell/NNP wrote/VBD/write that/IN it/PRP rained/VBD/rain ./.; Vell; wrote; that it rained; statement written",
        "Vell/NNP asked/VBD/ask whether/IN it/PRP rained/VBD/rain ./.; Vell; asked; whether it rained; question said",
        "Vell/NNP asked/VBD/ask them/PRP to/TO leave/VB ./.; Vell; asked; them to leave; demand said",
        "Vell/NNP called/VBD/call for/IN a/DT vote/NN ./.; Vell; called for; a vote; demand said",
        "Vell/NNP urged/VBD/urge him/PRP to/TO wait/VB ./.; Vell; urged; him to wait; demand said",
        "Vell/NNP denied/VBD/deny that/IN it/PRP leaked/VBD/leak ./.; Vell; denied; that it leaked; denial said",
        "Vell/NNP promised/VBD/promise to/TO pay/VB ./.; Vell; promised; to pay; promise said",
        "Vell/NNP praised/VBD/praise the/DT crew/NN ./.; Vell; praised; the crew; opinion said",
        "Vell/NNP believes/VBZ/believe that/IN it/PRP leaked/VBD/leak ./.; Vell; believes; that it leaked; opinion thought",
        "the/DT study/NN found/VBD/find that/IN rents/NNS rose/VBD/rise ./.; the study; found; that rents rose; finding written",
        "rents/NNS rose/VBD/rise ,/, according/VBG/accord to/TO a/DT poll/NN ./.; a poll; according to; rents rose; finding written",
        "Vell/NNP plans/VBZ/plan to/TO sell/VB it/PRP ./.; Vell; plans; to sell it; intention thought",
        "Vell/NNP declined/VBD/decline to/TO comment/VB ./.; Vell; declined; to comment; refusal said",
        "Vell/NNP did/VBD/do not/RB say/VB whether/IN it/PRP rained/VBD/rain ./.; Vell; did not say; whether it rained; refusal said",
        "Vell/NNP did/VBD/do not/RB deny/VB that/IN it/PRP rained/VBD/rain ./.; Vell; did not deny; that it rained; statement said",
        "Vell/NNP has/VBZ/have made/VBN/make the/DT claim/NN that/IN it/PRP rained/VBD/rain ./.; Vell; has made the claim; that it rained; statement said",
        "in/IN her/PRP$ view/NN it/PRP rained/VBD/rain ./.; her; in her view; it rained; opinion thought",
    })
    void cueAndItsComplementTellWhatIsDoneWithWords(String tagged, String source, String cue, String content, String told) {
        assertEquals(told, told(read(CREDULOUS, Type.INDIRECT, tagged, source, cue, content)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Vell/NNP has/VBZ/have hired/VBN/hire Ode/NNP ./.; Vell; has hired; Ode",
        "Vell/NNP backs/VBZ/back the/DT bridge/NN ./.; Vell; backs; the bridge",
        "Vell/NNP lifted/VBD/lift the/DT ban/NN ./.; Vell; lifted; the ban",
        "Ode/NNP was/VBD/be shown/VBN/show a/DT red/JJ card/NN ./.;; was shown; a red card",
        "the/DT survey/NN was/VBD/be supported/VBN/support by/IN Vell/NNP ./.; Vell; was supported by; the survey",
        "Vell/NNP adores/VBZ/adore the/DT band/NN ./.; Vell; adores; the band",
        "it/PRP seems/VBZ/seem to/TO rain/VB ./.;; seems; to rain",
        "Vell/NNP refused/VBD/refuse to/TO leave/VB ./.; Vell; refused; to leave",
        "Ode/NNP was/VBD/be named/VBN/name coach/NN ./.;; was named; coach",
        "Vell/NNP wants/VBZ/want a/DT bridge/NN ./.; Vell; wants; a bridge",
    })
    void deedsEventsAndAttitudesAreNoReports(String tagged, String source, String cue, String content) {
        ReportedAct act = read(LEARNED, Type.INDIRECT, tagged, source, cue, content);
        assertEquals("deed", told(act), () -> content + " " + act.certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Vell/NNP said/VBD/say the/DT lock/NN was/VBD/be shut/VBN ./.; Vell; said; the lock was shut",
        "it/PRP rained/VBD/rain ,/, Vell/NNP added/VBD/add ./.; Vell; added; it rained",
        "Vell/NNP told/VBD/tell them/PRP it/PRP rained/VBD/rain ./.; Vell; told; it rained",
        "Vell/NNP believes/VBZ/believe that/IN it/PRP leaked/VBD/leak ./.; Vell; believes; that it leaked",
        "Vell/NNP denied/VBD/deny that/IN it/PRP leaked/VBD/leak ./.; Vell; denied; that it leaked",
        "the/DT study/NN found/VBD/find that/IN rents/NNS rose/VBD/rise ./.; the study; found; that rents rose",
        "it/PRP rained/VBD/rain ,/, according/VBG/accord to/TO Vell/NNP ./.; Vell; according to; it rained",
        "Vell/NNP criticized/VBD/criticize the/DT plan/NN ./.; Vell; criticized; the plan",
        "Vell/NNP asked/VBD/ask whether/IN it/PRP rained/VBD/rain ./.; Vell; asked; whether it rained",
    })
    void whatIsSaidFoundAskedOrThoughtIsAReport(String tagged, String source, String cue, String content) {
        ReportedAct act = read(LEARNED, Type.INDIRECT, tagged, source, cue, content);
        assertTrue(act.mode().isPresent(), () -> content + " " + act.certainty());
    }

    @Test
    void wordsBetweenMarksAreWordsWhateverTheCue() {
        String tagged = "Vell/NNP hired/VBD/hire “/`` him/PRP ”/'' ./.";
        ReportedAct act = read(new ActReader(features -> -9), Type.DIRECT, tagged, "Vell", "hired", "him");
        assertEquals("statement said", told(act));
        assertEquals(1, act.certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "“/`` Why/WRB ?/. ”/'' said/VBD/say Vell/NNP ./.; “Why?”; question said",
        "“/`` Why/WRB ”/'' ?/. asked/VBD/ask Vell/NNP ./.; “Why”; question said",
        "“/`` Go/VB ”/'' ,/, demanded/VBD/demand Vell/NNP ./.; “Go”; demand said",
        "“/`` No/UH ”/'' ,/, tweeted/VBD/tweet Vell/NNP ./.; “No”; statement written",
    })
    void wordsBetweenMarksAskWithAQuestionMarkOrTheirCue(String tagged, String content, String told) {
        String cue = tagged.contains("said") ? "said" : tagged.contains("asked") ? "asked" : tagged.contains("demanded") ? "demanded" : "tweeted";
        assertEquals(told, told(read(CREDULOUS, Type.DIRECT, tagged, "Vell", cue, content)));
    }
}
