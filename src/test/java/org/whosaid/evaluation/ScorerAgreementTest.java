package org.whosaid.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.score.Evaluation;
import org.whosaid.evaluation.score.Figures;
import org.whosaid.evaluation.score.Figures.QuotedFigures;
import org.whosaid.evaluation.score.PrecisionRecall;
import org.whosaid.evaluation.score.Records;

/**
 * Two small articles, annotated in the folder {@code gold} beside this class's resources, and records of them with faults
 * of every kind. The expected figures of sentences, quoted units and speakers are what a scorer written in Python, on its
 * own and before this one, printed for these very files; all others were counted on paper.
 */
class ScorerAgreementTest {

    private static Figures figures;

    @BeforeAll
    static void score() throws URISyntaxException {
        figures = new Evaluation(Gold.read(resource("gold")), Records.read(resource("records.jsonl"))).figures();
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ScorerAgreementTest.class.getResource(name)).toURI());
    }

    @Test
    void sentencesArePlacedButForOneThatIsNotThereAndOneWithAnotherCapital() {
        assertEquals(9, sentences().placed());
        assertEquals(2, sentences().lost());
    }

    @Test
    void spansOnSentencesAgreeToTheLastDigit() {
        assertScore(66.66666666666666, 57.14285714285714, 61.538461538461526, sentences().source());
        assertScore(100, 85.71428571428571, 92.30769230769229, sentences().cue());
        assertScore(87.5, 87.5, 87.5, sentences().content());
    }

    @Test
    void quotedUnitsAgree() {
        assertEquals(List.of(new QuotedFigures("all", 9, 7, 8, 7, 2, 1),
                new QuotedFigures("4 words and more", 3, 3, 3, 3, 0, 0),
                new QuotedFigures("under 4 words", 6, 4, 5, 4, 2, 1)), figures.quoted());
        assertEquals(87.5, figures.quoted().get(0).speakerRightPercent());
    }

    @Test
    void speakersAgreeInTheSameOrder() {
        assertEquals(List.of("all 8 3 4", "source is no pronoun 7 3 3", "person 5 2 3", "unnamed 2 0 0",
                "source is a pronoun 1 0 1", "organization 1 1 1"), rows().subList(0, 6));
    }

    @Test
    void sourcesThatAreNoPronounAreTakenApart() {
        assertEquals(List.of("source names the speaker 7 3 3"), rows().subList(6, rows().size()));
    }

    /** Right are three of the five units of persons, and the office's. */
    @Test
    void kindsAreCounted() {
        assertEquals(List.of(4, 3, 3, 0, 1, 1, 3), speakers().stream().map(Figures.SpeakerFigures::kindRight).toList());
    }

    @Test
    void spansOfWholeArticlesAreCountedPieceByPiece() {
        Figures.SpanFigures source = figures.articleSpans().get(0);
        assertEquals(new PrecisionRecall(5, 7, 5, 8), source.exact());
        assertEquals(new PrecisionRecall(6, 7, 6, 8), source.begin());
        assertEquals(new PrecisionRecall(7, 7, 7, 8), source.overlap());
        assertEquals(new PrecisionRecall(7, 9, 7, 11), figures.articleSpans().get(2).exact());
        assertEquals(new PrecisionRecall(8, 9, 8, 11), figures.articleSpans().get(2).overlap());
    }

    @Test
    void attributionsAreCountedByType() {
        List<Figures.AttributionFigures> types = figures.attributions();
        assertEquals(List.of("all", "direct", "mixed", "indirect"),
                types.stream().map(Figures.AttributionFigures::type).toList());
        assertEquals(new PrecisionRecall(4, 8, 4, 9), types.get(0).fullExact());
        assertEquals(new PrecisionRecall(4, 6, 4, 6), types.get(1).contentExact());
        assertEquals(new PrecisionRecall(3, 6, 3, 6), types.get(1).fullExact());
        assertEquals(new PrecisionRecall(5, 6, 5, 6), types.get(1).fullOverlap());
        assertEquals(new PrecisionRecall(0, 1, 0, 1), types.get(2).fullExact());
        assertEquals(new PrecisionRecall(1, 1, 1, 1), types.get(2).fullOverlap());
        assertEquals(new PrecisionRecall(1, 1, 1, 2), types.get(3).fullExact());
    }

    /** 0.3 twice and 0.85 wrong, 0.92 and 1.0 right: (0.6 + 0.85 + 0.08) / 5. One more names nobody. */
    @Test
    void confidenceIsHeldAgainstNames() {
        assertEquals(5, figures.reliability().units());
        assertEquals(1, figures.reliability().unresolved());
        assertEquals(0.306, figures.reliability().expectedCalibrationError(), 1e-12);
    }

    private static Figures.SentenceFigures sentences() {
        Figures.SentenceFigures sentences = figures.sentenceSpans();
        assertNotNull(sentences);
        return sentences;
    }

    private static List<Figures.SpeakerFigures> speakers() {
        List<Figures.SpeakerFigures> speakers = figures.speakers();
        assertNotNull(speakers);
        return speakers;
    }

    private static List<String> rows() {
        return speakers().stream().map(row -> row.row() + " " + row.units() + " " + row.strict() + " " + row.lenient())
                .toList();
    }

    private static void assertScore(double precision, double recall, double f1, PrecisionRecall tally) {
        assertEquals(precision, tally.precision());
        assertEquals(recall, tally.recall());
        assertEquals(f1, tally.f1());
    }
}
