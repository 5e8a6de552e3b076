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
import org.whosaid.record.Sample;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void reportShowsCorrections() throws IOException {
        ArticleRecord harbour = TinyRun.article("harbour", null, "Row\n\"No boats,\" Flett said.\n")
                .entity("PERSON", "Flett").quote("\"No boats,\"", "Flett", 0.9).record();
        Path run = folder.resolve("run");
        new TinyRun(run).add(harbour).written();
        try (CorrectionFile file = CorrectionFile.open(run)) {
            file.add(new Correction(Correction.SCHEMA, "harbour", "q1", Fingerprint.of(harbour.quotes().get(0)), Verdict.SPEAKER,
                    new Correction.RightSpeaker("Magnus Holm", null, Speaker.Kind.PERSON), "Flett",
                    "2026-01-01T00:00:00Z"));
        }
        assertEquals(0, execute("report", run.toString(), "-o", folder.resolve("report").toString()),
                err.toString(StandardCharsets.UTF_8));
        assertTrue(pages().stream().anyMatch(page -> page.contains("Corrected by hand; the record says <bdi>Flett</bdi>")));
    }

    @Test
    void missingTextsAreReportedAndTheReportIsWritten() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Boats left at noon.\n");
        Path run = folder.resolve("run");
        assertEquals(0, execute("extract", "-q", article.toString(), "-o", run.toString()));
        assertEquals(0, execute("report", "-q", run.toString(), "-o", folder.resolve("report").toString()));
        Files.delete(article);
        assertEquals(1, execute("report", "-q", run.toString(), "-o", folder.resolve("report").toString()));
        assertEquals("whosaid: the text of 1 of 1 articles is not available; run this command in the folder in which you ran "
                + "extract, or use extract --text always\n", err.toString(StandardCharsets.UTF_8));
        assertTrue(pages().stream().anyMatch(page -> page.contains("The text is not available")));
    }

    private int execute(String... arguments) {
        return Main.execute(new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false), option -> Sample::empty, arguments);
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
