package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.TinyRun;
import org.whosaid.correction.Correction;
import org.whosaid.correction.CorrectionFile;
import org.whosaid.correction.Fingerprint;
import org.whosaid.correction.Verdict;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Speaker;

class ReportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void reportShowsWhatPeopleCorrected() throws IOException {
        ArticleRecord harbour = TinyRun.article("harbour", null, "Row\n\"No boats,\" Flett said.\n")
                .entity("PERSON", "Flett").quote("\"No boats,\"", "Flett", 0.9).record();
        Path run = folder.resolve("run");
        new TinyRun(run).add(harbour).written();
        try (CorrectionFile file = CorrectionFile.open(run)) {
            file.add(new Correction(Correction.SCHEMA, "harbour", "q1", Fingerprint.of(harbour.quotes().get(0)), Verdict.SPEAKER,
                    new Correction.RightSpeaker("Magnus Holm", null, Speaker.Kind.PERSON), "Flett",
                    "2026-01-01T00:00:00Z"));
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        assertEquals(0, Main.execute(console, option -> document -> harbour, "report", run.toString(), "-o",
                folder.resolve("report").toString()), err.toString(StandardCharsets.UTF_8));
        assertTrue(pages().stream().anyMatch(page -> page.contains("Corrected by hand; the record says <bdi>Flett</bdi>")));
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("report"))) {
            return files.filter(file -> file.toString().endsWith(".html")).map(ReportCommandTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
