package org.whosaid.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.evaluation.report.ErrorPage;
import org.whosaid.evaluation.report.ErrorTable;
import org.whosaid.evaluation.score.Finding;

class ErrorListTest {

    @Test
    void errorsComeByClass() {
        TinyGold gold = new TinyGold("“It rains,” Ada said. “It pours,” Bo wrote.\nThe “wet” day <b>& so\ton</b>.")
                .annotated("Ada", "said", "“It rains,”").annotated("Bo", "wrote", "“It pours,”")
                .found("Ada said", "", "“It rains,”").found("said", "", "“It pours,”").found("day", "", "“wet”");
        assertEquals(List.of("SOURCE_MISSED Bo", "CUE_MISSED said", "CUE_MISSED wrote", "SOURCE_BORDER Ada -> Ada said",
                "SOURCE_SPURIOUS said", "SOURCE_SPURIOUS day", "CONTENT_SPURIOUS “wet”", "SPEAKER_WRONG “It pours,”",
                "UNATTRIBUTED_GIVEN “wet”"), inShort(gold.evaluation().errors()));
    }

    private static List<String> inShort(List<Finding> errors) {
        return errors.stream().map(error -> error.error().name() + " " + error.context().words()
                + (error.error() == Finding.Error.SOURCE_BORDER ? " -> " + error.found() : "")).toList();
    }

    @Test
    void unitWithoutQuoteIsMissedAndOneOfAnUnknownSpeakerIsUnknown() {
        TinyGold gold = new TinyGold("“It rains,” Ada said. “It pours,” Bo wrote.").annotated("Ada", "said", "“It rains,”")
                .annotated("Bo", "wrote", "“It pours,”").found("", "said", "“It rains,”");
        List<Finding.Error> classes = gold.evaluation().errors().stream().map(Finding::error).toList();
        assertTrue(classes.containsAll(List.of(Finding.Error.SPEAKER_MISSED, Finding.Error.SPEAKER_UNKNOWN)), classes.toString());
        assertFalse(classes.contains(Finding.Error.SPEAKER_WRONG));
    }

    @Test
    void goldAgainstItselfHasNoError() {
        assertEquals(List.of(), new TinyGold("“It rains,” Ada said.").annotated("Ada", "said", "“It rains,”")
                .found("Ada", "said", "“It rains,”").evaluation().errors());
    }

    @Test
    void tableHoldsOneErrorALineWithAllCells() {
        String table = ErrorTable.of(marked().evaluation().errors());
        List<String> lines = table.lines().toList();
        assertEquals(2, lines.size());
        assertEquals("spurious content\ttiny\t6\t18\t\t<b>& \"so\" on\tPress \t<b>& \"so\" on\t</b> now", lines.get(1));
    }

    @Test
    void pageEscapesAllThatIsNotItsOwn() {
        String page = ErrorPage.of(marked().evaluation().errors());
        assertTrue(page.contains("Press <mark>&lt;b&gt;&amp; &quot;so&quot; on</mark>&lt;/b&gt; now"), page);
        assertTrue(page.contains("<a href=\"#CONTENT_SPURIOUS\">spurious content</a>: 1"), page);
        assertFalse(page.contains("<b>"));
    }

    @Test
    void pageOfNoErrorsSaysSo() {
        assertTrue(ErrorPage.of(List.of()).contains("<p>None.</p>"));
    }

    private static TinyGold marked() {
        return new TinyGold("Press <b>& \"so\"\ton</b>\nnow").found("", "", "<b>& \"so\"\ton");
    }
}
