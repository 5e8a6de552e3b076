package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.output.Json;
import org.whosaid.record.Sample;

class ExportCommandTest {

    @TempDir
    private Path run;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeRun() throws IOException {
        Files.write(run.resolve("articles.jsonl"), Json.LINES.bytes(Sample.empty(Sample.document("a", "No news."))));
    }

    private Console console() {
        return new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
    }

    private int export(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "export";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.execute(console(), option -> document -> Sample.empty(document, option), all);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void formatsAreWrittenIntoTheRunsFolder() {
        assertEquals(0, export(run.toString(), "--format", "csv,json"));
        assertTrue(Files.exists(run.resolve("quotes.csv")));
        assertTrue(Files.exists(run.resolve("json/a.json")));
        assertFalse(Files.exists(run.resolve("quotes.parquet")));
        assertEquals("whosaid: 1 record in " + run + ": quotes.csv, entities.csv, json/\n", err());
    }

    @Test
    void formatsAreWrittenIntoTheGivenFolder() {
        assertEquals(0, export(run.toString(), "-q", "--format", "csv", "-o", run.resolve("tables").toString()));
        assertTrue(Files.exists(run.resolve("tables/quotes.csv")));
        assertFalse(Files.exists(run.resolve("quotes.csv")));
        assertEquals("", err());
    }

    @Test
    void unknownFormatIsRefusedWithTheKnownOnes() {
        assertEquals(2, export(run.toString(), "--format", "csv,xml"));
        assertTrue(err().contains("expected one of csv, json, parquet, opensearch but was 'xml'"), err());
        assertFalse(Files.exists(run.resolve("quotes.csv")));
    }

    @Test
    void formatIsRequired() {
        assertEquals(2, export(run.toString()));
        assertTrue(err().contains("--format"), err());
    }

    @Test
    void folderWithoutARunFailsWithOneLine() throws IOException {
        Files.delete(run.resolve("articles.jsonl"));
        assertEquals(1, export(run.toString(), "--format", "csv"));
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().contains("holds no articles.jsonl; give the folder of a finished"), err());
    }

    @Test
    void brokenRecordIsReportedWithItsLine() throws IOException {
        Files.writeString(run.resolve("articles.jsonl"), "{]\n");
        assertEquals(1, export(run.toString(), "--format", "csv"));
        assertTrue(err().startsWith("whosaid: " + run.resolve("articles.jsonl") + ":1: "), err());
    }

    private int extract(String... more) throws IOException {
        Files.writeString(run.resolve("one.txt"), "The harbour is open again, the town said on Monday.\n");
        List<String> all = new ArrayList<>(List.of("extract", run.resolve("one.txt").toString(), "-q"));
        all.addAll(List.of(more));
        return Main.execute(console(), option -> document -> Sample.empty(document, option), all.toArray(String[]::new));
    }

    @Test
    void runWritesTheRequestedFormats() throws IOException {
        Path out = run.resolve("out");
        assertEquals(0, extract("-o", out.toString(), "--format", "jsonl,json,csv"), this::err);
        assertTrue(Files.exists(out.resolve("articles.jsonl")));
        assertTrue(Files.exists(out.resolve("json/one.json")));
        assertTrue(Files.exists(out.resolve("quotes.csv")));
        assertFalse(Files.exists(out.resolve("quotes.parquet")));
    }

    @Test
    void runKilledDuringTheExportResumesIt() throws IOException {
        Path out = run.resolve("out");
        Path inTheWay = Files.createDirectories(out.resolve("quotes.csv/full"));
        assertEquals(1, extract("-o", out.toString(), "--format", "csv"));
        assertTrue(Files.exists(out.resolve("articles.jsonl")));
        assertFalse(Files.exists(out.resolve("run.json")), "a run without its formats looks finished");
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        List<String> again = List.of("extract", run.resolve("one.txt").toString(), "-q", "-o", out.toString(), "--format", "csv");
        assertEquals(0, Main.execute(console(), option -> {
            throw new AssertionError("articles are read again");
        }, again.toArray(String[]::new)), this::err);
        assertTrue(Files.readString(out.resolve("quotes.csv")).contains("article"));
        assertTrue(Files.exists(out.resolve("run.json")));
    }

    @Test
    void unknownFormatIsRefusedBeforeTheRun() throws IOException {
        Path out = run.resolve("out");
        assertEquals(2, extract("-o", out.toString(), "--format", "jsonl,xml"));
        assertTrue(err().contains("expected one or more of jsonl, csv, json, parquet, opensearch but was 'xml'"), err());
        assertFalse(Files.exists(out));
    }

    @Test
    void standardOutputAcceptsJsonLinesOnly() throws IOException {
        assertEquals(2, extract("--format", "csv"));
        assertTrue(err().contains("--format csv needs a folder: -o FOLDER"), err());
        assertEquals(0, extract("--format", "jsonl"));
    }
}
