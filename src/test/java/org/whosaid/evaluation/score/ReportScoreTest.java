package org.whosaid.evaluation.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.TinyRun;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.ReadReport;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;

class ReportScoreTest {

    @TempDir
    private Path folder = Path.of(".");

    private static Quote quote(int start, Quote.Act act, double confidence) {
        return new Quote("q1", Quote.Type.INDIRECT, act, null, "it rains", List.of(new Span(start + 5, start + 13)),
                new Excerpt("said", start, start + 4), new ArticleRecord.Speaker("Vell", ArticleRecord.Speaker.Kind.PERSON, null, null, null),
                confidence, Quote.Basis.CUE, List.of(), List.of());
    }

    private ReportScore score(String... readings) throws IOException {
        ArticleRecord record = new ArticleRecord(ArticleRecord.SCHEMA, "a", new ArticleRecord.Origin("a.txt", null, "0".repeat(64), "UTF-8", "text"),
                Map.of(), "en", List.of(quote(0, Quote.Act.STATEMENT, 0.95), quote(20, Quote.Act.DEMAND, 0.5), quote(40, Quote.Act.DEED, 0.9)),
                List.of(), List.of(), List.of(), List.of(), null, List.of());
        return ReportScore.of(new TinyRun(folder.resolve("run")).add(record).written(), read(readings));
    }

    private List<ReadReport> read(String... readings) throws IOException {
        return ReadReport.read(Files.writeString(folder.resolve("read.tsv"), "header\n" + String.join("\n", readings) + "\n"));
    }

    @Test
    void quotesGivenAsWordsAreHeldAgainstWhatWasRead() throws IOException {
        ReportScore score = score("a\t0\t4\t5\t13\tstatement\tright", "a\t20\t24\t25\t33\tquestion\tright", "a\t40\t44\t45\t53\tdeed\t-");
        assertEquals(new ReportScore.Group("all", 2, 2, 2, 1), score.rows().get(0));
        assertEquals(new ReportScore.Group("confidence 0.9 and more", 1, 1, 1, 1), score.rows().get(1));
        assertEquals(1, score.deeds());
        assertEquals(0, score.missed());
    }

    @Test
    void deedsAndWrongSpeakersGivenAsWordsAreWrong() throws IOException {
        ReportScore score = score("a\t0\t4\t5\t13\tdeed\t-", "a\t21\t23\t30\t33\tdemand\twrong");
        assertEquals(new ReportScore.Group("all", 2, 1, 0, 0), score.rows().get(0));
    }

    @Test
    void reportsThatAreNotGivenAsWordsAreMissed() throws IOException {
        ReportScore score = score("a\t40\t44\t45\t53\tstatement\tright", "b\t0\t4\t5\t13\tstatement\tright");
        assertEquals(2, score.missed());
        assertTrue(score.text().contains("doesn't have: 2"), score::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\t0\t4\t5\t13\tstatement", "a\t0\t4\t5\t13\tsong\tright", "a\tx\t4\t5\t13\tstatement\tright"})
    void malformedLineIsNamed(String line) {
        EvaluationException thrown = assertThrows(EvaluationException.class, () -> read(line));
        assertTrue(String.valueOf(thrown.getMessage()).contains("read.tsv:2"), thrown::getMessage);
    }
}
