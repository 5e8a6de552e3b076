package org.whosaid.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.Program;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.report.AccuracyPage;
import org.whosaid.evaluation.report.Decimal;
import org.whosaid.evaluation.report.Sheet;
import org.whosaid.evaluation.report.TextReport;
import org.whosaid.evaluation.score.Evaluation;
import org.whosaid.evaluation.score.Figures;
import org.whosaid.evaluation.score.Records;
import org.whosaid.text.Text;

class ReportTest {

    private static final Sheet SHEET = new Sheet("Points", "Counted.", List.of("player", "won", "lost"),
            List.of(List.of("Ada", "12", "1"), List.of("Bo", "3", "10")), Set.of("won"));

    @Test
    void numbersStandUnderEachOther() {
        assertEquals("Points\n  player  won  lost\n  Ada      12     1\n  Bo        3    10\n", SHEET.asText());
    }

    @Test
    void comparedColumnsStandAtTheRight() {
        Sheet other = new Sheet("Points", "", SHEET.header(), List.of(List.of("Bo", "4", "4")), Set.of());
        Sheet both = SHEET.beside(other, "stock");
        assertEquals(List.of("player", "won", "lost", "stock won"), both.header());
        assertEquals(List.of(List.of("Ada", "12", "1", ""), List.of("Bo", "3", "10", "4")), both.rows());
    }

    @Test
    void markdownHasTitleNoteAndRule() {
        assertEquals("## Points\n\nCounted.\n\n| player | won | lost |\n| --- | ---: | ---: |\n| Ada | 12 | 1 |\n"
                + "| Bo | 3 | 10 |\n", SHEET.asMarkdown());
    }

    @Test
    void figuresAreRoundedFromTheirBinaryValue() {
        assertEquals("84.2", Decimal.percent(84.25));
        assertEquals("84.8", Decimal.percent(84.75));
        assertEquals("0.0", Decimal.percent(0));
    }

    @Test
    void textShowsWhatCouldBeCounted() {
        String text = TextReport.of(figures());
        assertTrue(text.startsWith("articles 1, with no record: 0, with no annotation: 0\n"), text);
        assertTrue(text.contains("Quoted units") && text.contains("Confidence"), text);
        assertFalse(text.contains("published") || text.contains("resolved names"), text);
    }

    @Test
    void pageSetsStockBeside() {
        Program program = new Program("whosaid", "1.2.3", "4.5.6");
        String page = new AccuracyPage(figures(), Optional.of(figures()), List.of(), program).text();
        assertTrue(page.contains("whosaid 1.2.3 on 1 annotated articles"), page);
        assertTrue(page.contains("CoreNLP 4.5.6") && page.contains("| stock percent | stock given a speaker |"), page);
        assertTrue(page.contains("](reliability.svg)"), page);
        assertFalse(new AccuracyPage(figures(), Optional.empty(), List.of(), program).text().contains("stock"));
    }

    @Test
    void pageCountsAnnotatedArticlesAlone() {
        Gold gold = new Gold(Map.of("tiny", new TinyGold("Ada said yes.").annotated("Ada", "said", "yes").article(),
                "other", new GoldArticle("other", Text.of("No."), false, List.of())), Optional.empty(), Optional.empty());
        String page = new AccuracyPage(new Evaluation(gold, new Records(Map.of())).figures(), Optional.empty(), List.of(),
                new Program("whosaid", "1.2.3", "4.5.6")).text();
        assertTrue(page.contains(" on 1 annotated articles"), page);
    }

    private static Figures figures() {
        return new TinyGold("“It rains,” Ada said.").annotated("Ada", "said", "“It rains,”")
                .found(0.9, "Ada", "said", "“It rains,”").figures();
    }
}
