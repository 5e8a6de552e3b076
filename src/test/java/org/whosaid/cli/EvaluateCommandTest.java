package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.TinyRun;
import org.whosaid.correction.Correction;
import org.whosaid.correction.CorrectionFile;
import org.whosaid.correction.Fingerprint;
import org.whosaid.correction.Verdict;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Origin;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;

class EvaluateCommandTest {

    private static final String TEXT = "“It rains,” Ada said.\n";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void annotate() throws IOException {
        Files.createDirectories(folder.resolve("gold/text"));
        Files.createDirectories(folder.resolve("gold/attributions"));
        Files.writeString(folder.resolve("gold/text/rain.txt"), TEXT);
        Files.writeString(folder.resolve("gold/attributions/rain.ann"), "T1\tSource 12 15\tAda\nT2\tCue 16 20\tsaid\n"
                + "T3\tContent 0 11\t“It rains,”\nT4\tAttribution 16 20\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n");
        Files.writeString(folder.resolve("records.jsonl"), "{\"id\": \"rain\", \"quotes\": [{\"spans\": [{\"start\": 0, "
                + "\"end\": 11}], \"speaker\": {\"name\": \"Ada\", \"kind\": \"person\", \"mention\": {\"start\": 12, "
                + "\"end\": 15}}, \"confidence\": 0.9, \"type\": \"direct\"}]}\n");
    }

    @Test
    void tablesGoToStandardOutput() {
        assertEquals(Exit.DONE, run(path("gold"), path("records.jsonl")));
        assertTrue(out().startsWith("articles 1, with no record: 0"), out());
        assertTrue(out().contains("  all                   1      1            1              1    100.0"), out());
        assertEquals("", err());
    }

    private static Correction said(Verdict verdict, ArticleRecord article, int quote, String name) {
        Quote checked = article.quotes().get(quote);
        return new Correction(Correction.SCHEMA, article.id(), checked.id(), Fingerprint.of(checked), verdict,
                name == null ? null : new Correction.RightSpeaker(name, null, Speaker.Kind.PERSON),
                checked.speaker().name(), "");
    }

    @Test
    void runIsScoredAgainstItsCorrections() throws IOException {
        ArticleRecord rain = TinyRun.article("rain", null, "It rains. It pours. It snows. It hails. Ada B. Holm")
                .entity("PERSON", "Ada B. Holm", "Ada").quote("It rains.", "Ada B. Holm", 0.99).quote("It pours.", "Ada B. Holm", 0.9)
                .quote("It snows.", "Ada B. Holm", 0.4).record();
        ArticleRecord other = TinyRun.article("rain", null, "It rains. It pours. It snows. It hails. Ada B. Holm")
                .quote("It hails.", "Ada B. Holm", 0.9).record();
        new TinyRun(folder.resolve("run")).add(rain).written();
        try (CorrectionFile file = CorrectionFile.open(folder.resolve("run"))) {
            file.add(said(Verdict.SPEAKER, rain, 0, "ada"));
            file.add(said(Verdict.SPEAKER, rain, 1, "Magnus Flett"));
            file.add(said(Verdict.NONE, rain, 2, null));
            file.add(said(Verdict.NONE, other, 0, null));
        }
        assertEquals(Exit.DONE, run(path("run"), "--against", path("run/corrections.jsonl")));
        assertEquals("""
                Quotes that people checked, with the right speaker
                                           checked  right      %
                  all                            3      1   33.3
                  basis cue                      3      1   33.3
                  confidence 0.85 to 0.94        1      0    0.0
                  confidence 0.95 to 1           1      1  100.0
                  confidence below 0.70          1      0    0.0
                  type direct                    3      1   33.3
                  no longer in the run: 1, 1 of which quote nobody
                  People check what looks wrong first: read this beside another run's, not as the run's accuracy.
                """, out());
    }

    @Test
    void missingCorrectionsAreAUsageError() {
        assertEquals(Exit.USAGE, run(path("gold"), "--against", path("run/corrections.jsonl")));
        assertTrue(err().contains("no such file: " + path("run/corrections.jsonl")), err());
        assertEquals(Exit.USAGE, run(path("gold"), path("records.jsonl"), "--against", path("records.jsonl")));
    }

    @Test
    void withoutRecordsTheArticlesAreExtracted() {
        assertEquals(Exit.DONE, run(path("gold"), "-q"));
        assertTrue(out().startsWith("articles 1, with no record: 0"), out());
        assertTrue(out().contains("  content    100.0    100.0     100.0"), out());
    }

    @Test
    void failedArticleIsReportedAndCountsAsMissing() throws IOException {
        Files.writeString(folder.resolve("gold/text/broken.txt"), "break");
        assertEquals(Exit.FAILED, run(path("gold"), "-q"));
        assertTrue(out().startsWith("articles 2, with no record: 1, with no annotation: 1"), out());
        assertTrue(err().contains("broken.txt"), err());
    }

    @Test
    void missingFoldersAreCreated() throws IOException {
        assertEquals(Exit.DONE, run(path("gold"), path("records.jsonl"), "-o", path("new/tables.txt"), "--errors",
                path("new/errors.tsv"), "--json", path("new/figures.json"), "--report", path("docs/accuracy.md")));
        assertEquals("", out());
        assertTrue(read("new/tables.txt").contains("Quoted units"));
        assertTrue(read("new/errors.tsv").contains("cue missed\train\t16\t20\tsaid"), read("new/errors.tsv"));
        assertTrue(read("docs/accuracy.md").startsWith("# Accuracy"));
        assertTrue(read("docs/reliability.svg").startsWith("<svg"));
        JsonNode figures = new JsonMapper().readTree(read("new/figures.json"));
        assertEquals(100, figures.at("/articleSpans/0/exact/f1").asDouble());
        assertEquals("source", figures.at("/articleSpans/0/role").asText());
        assertFalse(figures.has("speakers"));
    }

    @Test
    void errorsAreAPageIfTheFileEndsInHtml() throws IOException {
        assertEquals(Exit.DONE, run(path("gold"), path("records.jsonl"), "--errors", path("errors.HTML")));
        assertTrue(read("errors.HTML").startsWith("<!DOCTYPE html>"));
    }

    @Test
    void missingGoldFailsWithOneLine() {
        assertEquals(Exit.FAILED, run(path("nowhere")));
        assertEquals(1, err().lines().count());
        assertTrue(err().startsWith("whosaid: no folder "), err());
    }

    @Test
    void invalidRecordFailsWithOneLine() throws IOException {
        Files.writeString(folder.resolve("records.jsonl"), "hello\n");
        assertEquals(Exit.FAILED, run(path("gold"), path("records.jsonl")));
        assertEquals(1, err().lines().count());
        assertTrue(err().contains("records.jsonl:1: not an article's record"), err());
    }

    @Test
    void faultyGoldGivesOneLinePerFaultAndNoTable() throws IOException {
        Files.writeString(folder.resolve("gold/attributions/rain.ann"), "garbage\nT1\tSource 12 15\tBea\n");
        assertEquals(Exit.FAILED, run(path("gold"), path("records.jsonl")));
        assertEquals("", out());
        String file = path("gold/attributions/rain.ann");
        assertTrue(err().startsWith("whosaid: " + file + ":1: not standoff: garbage\n"
                + "whosaid: " + file + ":2: at 12-15 the article has \"Ada\", not \"Bea\"\nwhosaid: nothing is compared; "), err());
        assertEquals(3, err().lines().count());
    }

    @Test
    void goldWithoutAnnotationFailsWithOneLine() throws IOException {
        Files.delete(folder.resolve("gold/attributions/rain.ann"));
        assertEquals(Exit.FAILED, run(path("gold"), path("records.jsonl")));
        assertEquals("", out());
        assertTrue(err().startsWith("whosaid: no article in " + path("gold/text") + " is annotated"), err());
    }

    @Test
    void recordsOfOtherArticlesFailWithOneLine() throws IOException {
        Files.writeString(folder.resolve("records.jsonl"), "{\"id\": \"snow\", \"quotes\": []}\n");
        assertEquals(Exit.FAILED, run(path("gold"), path("records.jsonl")));
        assertEquals("", out());
        assertTrue(err().startsWith("whosaid: none of the 1 records in " + path("records.jsonl") + " belongs to an article of GOLD"), err());
    }

    @Test
    void stockWithoutReportIsAUsageError() {
        assertEquals(Exit.USAGE, run(path("gold"), path("records.jsonl"), "--with-stock"));
        assertTrue(err().startsWith("whosaid: --with-stock needs --report\n"), err());
    }

    @Test
    void helpExplainsTheLayoutWithin80Columns() {
        assertEquals(Exit.DONE, run("--help"));
        assertTrue(out().contains("  E1    Attribution:T4 Source:T1 Cue:T2 Content:T3\n"), out());
        assertTrue(out().contains("text/NAME.txt"), out());
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "evaluate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true,
                StandardCharsets.UTF_8), false, false);
        return Main.execute(console, option -> pipeline(), all);
    }

    /** Finds the text between the first quotation marks, or throws if the text asks for it. */
    private static Function<Document, ArticleRecord> pipeline() {
        return document -> {
            if (document.text().toString().equals("break")) {
                throw new IllegalStateException("told to");
            }
            Quote quote = new Quote("q1", Quote.Type.DIRECT, "“It rains,”", List.of(new Span(0, 11)), null,
                    new Speaker("Ada", Speaker.Kind.PERSON, null, null,
                            new Mention(new Excerpt("Ada", 12, 15), Mention.Form.NAME)), 0.9, Quote.Basis.CUE,
                    List.of(), List.of());
            return new ArticleRecord(ArticleRecord.SCHEMA, document.id(),
                    new Origin("rain.txt", null, "", "UTF-8", "text"), Map.of(), "en", List.of(quote), List.of(),
                    List.of(), List.of(), List.of(), null, List.of());
        };
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
