package org.whosaid.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.whosaid.evaluation.TinyGold;
import org.whosaid.evaluation.gold.Annotation;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.score.Figures.QuotedFigures;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Every figure, counted on paper. */
class FiguresTest {

    private static final PrecisionRecall ONE_OF_ONE = new PrecisionRecall(1, 1, 1, 1);

    @Test
    void nothingFoundOfNothingScoresZero() {
        assertEquals(0, PrecisionRecall.NONE.precision());
        assertEquals(0, PrecisionRecall.NONE.recall());
        assertEquals(0, PrecisionRecall.NONE.f1());
    }

    @Test
    void oneOfTwoFoundAndOneOfFourAnnotated() {
        PrecisionRecall tally = new PrecisionRecall(1, 2, 1, 4);
        assertEquals(50, tally.precision());
        assertEquals(25, tally.recall());
        assertEquals(100.0 / 3, tally.f1(), 1e-12);
    }

    @Test
    void noArticlesGiveAllFiguresAndNoFault() {
        Evaluation evaluation = new Evaluation(new Gold(Map.of(), Optional.empty(), Optional.empty()), new Records(Map.of()));
        Figures figures = evaluation.figures();
        assertEquals(0, figures.articles());
        assertEquals(new QuotedFigures("all", 0, 0, 0, 0, 0, 0), figures.quoted().get(0));
        assertEquals(0, figures.quoted().get(0).speakerRightPercent());
        assertEquals(0, figures.reliability().expectedCalibrationError());
        assertNull(figures.speakers());
        assertNull(figures.sentenceSpans());
        assertEquals(List.of(), evaluation.errors());
    }

    @Test
    void emptyArticleIsCounted() {
        Figures figures = new TinyGold("").figures();
        assertEquals(1, figures.articles());
        assertEquals(PrecisionRecall.NONE, figures.attributions().get(0).fullExact());
    }

    @Test
    void articleWithoutRecordCountsAsNothingFound() {
        GoldArticle article = new TinyGold("Ada said yes.").annotated("Ada", "said", "yes").article();
        Figures figures = new Evaluation(new Gold(Map.of("tiny", article), Optional.empty(), Optional.empty()),
                new Records(Map.of("other", List.of()))).figures();
        assertEquals(1, figures.withoutRecord());
        assertEquals(new PrecisionRecall(0, 0, 0, 1), figures.articleSpans().get(0).exact());
    }

    @Test
    void articleWithoutAnnotationIsCountedAndLeftOutOfTheFigures() {
        Evaluation evaluation = new Evaluation(new Gold(Map.of("tiny", new GoldArticle("tiny", Text.of("“Yes,” Ada said."), false,
                List.of())), Optional.empty(), Optional.empty()), new Records(Map.of("tiny", List.of(new FoundQuote(
                        new Annotation(List.of(new Span(7, 10)), List.of(), List.of(new Span(0, 6))), Optional.of("Ada"),
                        Optional.of("person"), true, Optional.of("direct"), OptionalDouble.of(0.9))))));
        Figures figures = evaluation.figures();
        assertEquals(1, figures.articles());
        assertEquals(1, figures.withoutAnnotation());
        assertEquals(PrecisionRecall.NONE, figures.articleSpans().get(0).exact());
        assertEquals(PrecisionRecall.NONE, figures.attributions().get(0).fullExact());
        assertEquals(new QuotedFigures("all", 0, 0, 0, 0, 0, 0), figures.quoted().get(0));
        assertEquals(List.of(), evaluation.errors());
    }

    @Test
    void whiteSpaceAtABorderIsNoFault() {
        Figures figures = new TinyGold("Ada said it rains.").annotated("Ada", "said", " it rains").found("Ada", "said", "it rains")
                .figures();
        assertEquals(ONE_OF_ONE, figures.articleSpans().get(2).exact());
        assertEquals(ONE_OF_ONE, figures.attributions().get(0).fullExact());
    }

    @Test
    void longerContentHasTheSameBeginningAndOverlaps() {
        Figures figures = new TinyGold("Ada said it rains.").annotated("Ada", "said", "it rains").found("Ada", "said", "it rains.")
                .figures();
        assertEquals(new PrecisionRecall(0, 1, 0, 1), figures.articleSpans().get(2).exact());
        assertEquals(ONE_OF_ONE, figures.articleSpans().get(2).begin());
        assertEquals(ONE_OF_ONE, figures.articleSpans().get(2).overlap());
        assertEquals(new PrecisionRecall(0, 1, 0, 1), figures.attributions().get(0).fullExact());
        assertEquals(ONE_OF_ONE, figures.attributions().get(0).fullOverlap());
    }

    @Test
    void oneFoundSpanMayOverlapTwoAnnotatedOnes() {
        Figures figures = new TinyGold("Ada and Bo agreed.").annotated("Ada", "agreed", "").annotated("Bo", "agreed", "")
                .found("Ada and Bo", "agreed").figures();
        assertEquals(new PrecisionRecall(1, 1, 2, 2), figures.articleSpans().get(0).overlap());
    }

    @Test
    void sourceThatIsNotAnnotatedMakesTheWholeWrong() {
        Figures figures = new TinyGold("It rains, Ada said.").annotated("", "said", "It rains").found("Ada", "said", "It rains")
                .figures();
        assertEquals(new PrecisionRecall(0, 1, 0, 1), figures.attributions().get(0).fullOverlap());
        assertEquals(ONE_OF_ONE, figures.attributions().get(0).contentExact());
    }

    @Test
    void annotationWithoutContentIsNoAttribution() {
        assertEquals(PrecisionRecall.NONE, new TinyGold("Ada spoke.").annotated("Ada", "spoke").figures().attributions().get(0).fullExact());
    }

    @Test
    void typeIsToldByTheMarksAroundTheWords() {
        TinyGold gold = new TinyGold("“It rains,” Ada said. Bo said it was “quite wet” there. Cy said it was dry.")
                .annotated("Ada", "said", "“It rains,”").annotated("Bo", "said", "it was “quite wet” there")
                .annotated("Cy", "said", "it was dry");
        assertEquals(List.of(3, 1, 1, 1), gold.figures().attributions().stream().map(row -> row.fullExact().gold()).toList());
    }

    @Test
    void fourFifthsOfAUnitAreEnough() {
        assertEquals(1, new TinyGold("“abcdefgh” Ada said").annotated("Ada", "said", "abcdefgh").figures().quoted().get(0).units());
    }

    @Test
    void lessThanFourFifthsMakeNeitherUnitNorUnattributedMarks() {
        QuotedFigures all = new TinyGold("“abcdefgh” Ada said").annotated("Ada", "said", "abcdefg").figures().quoted().get(0);
        assertEquals(0, all.units());
        assertEquals(0, all.unattributed());
    }

    @Test
    void marksBeyondTheFirstPlaneAreCountedInCodePoints() {
        TinyGold gold = new TinyGold("🙂🙂🙂 “It rains 🙂” Ada said.").annotated("Ada", "said", "“It rains 🙂”")
                .found("Ada", "said", "“It rains 🙂”");
        assertEquals(new QuotedFigures("all", 1, 1, 1, 1, 0, 0), gold.figures().quoted().get(0));
    }

    @Test
    void scareQuoteIsGivenASpeakerOnlyWhereOneIsNamed() {
        TinyGold gold = new TinyGold("The “night boat” and the \"day boat\" sail.").found("", "", "“night boat”")
                .found("boat", "", "\"day boat\"");
        assertEquals(new QuotedFigures("all", 0, 0, 0, 0, 2, 1), gold.figures().quoted().get(0));
    }

    @Test
    void straightMarksDoNotReachOverALineBreak() {
        assertEquals(0, new TinyGold("A 6\" pipe.\nAn 8\" pipe.").figures().quoted().get(0).unattributed());
    }

    @Test
    void unitsOfFourWordsAreLong() {
        List<QuotedFigures> quoted = new TinyGold("“one two three” “one two three four”").figures().quoted();
        assertEquals(1, quoted.get(1).unattributed());
        assertEquals(1, quoted.get(2).unattributed());
    }

    @Test
    void recordOfALongerArticleIsRefused() {
        TinyGold gold = new TinyGold("Short.");
        Records records = new Records(Map.of("tiny", List.of(new FoundQuote(new Annotation(List.of(), List.of(),
                List.of(new Span(3, 99))), Optional.empty(), Optional.empty(), false, Optional.empty(),
                OptionalDouble.empty()))));
        Gold one = new Gold(Map.of("tiny", gold.article()), Optional.empty(), Optional.empty());
        String message = assertThrows(EvaluationException.class, () -> new Evaluation(one, records)).getMessage();
        assertTrue(message.contains("tiny") && message.contains("past the end"), message);
    }
}
