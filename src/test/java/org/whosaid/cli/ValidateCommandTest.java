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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.record.Sample;

class ValidateCommandTest {

    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String run = "";

    @BeforeEach
    void extract() throws IOException {
        Path article = Files.writeString(temporary.resolve("a.txt"), "The harbour is open again, the town said.\n");
        run = temporary.resolve("out").toString();
        assertEquals(0, execute("extract", article.toString(), "-q", "-o", run));
    }

    private int execute(String... arguments) {
        Console console = new Console(InputStream.nullInputStream(), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        return Main.execute(console, option -> document -> Sample.empty(document, option), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void runOfThisProgramIsValid() {
        assertEquals(0, execute("validate", run), this::out);
        assertEquals("valid; records: 1, failures: 0, faults: 0, compared with their articles: 1\n", out());
    }

    @Test
    void runWithoutItsArticlesIsNotSimplyValid() throws IOException {
        Files.delete(temporary.resolve("a.txt"));
        assertEquals(0, execute("validate", run), this::out);
        assertEquals("valid, but no record was compared with its article; records: 1, failures: 0, faults: 0, compared "
                + "with their articles: 0, not compared: 1 (its file is missing, as seen from this folder)\n", out());
    }

    @Test
    void faultsAreOneLineEachAndTheExitCodeIsOne() throws IOException {
        Files.writeString(Path.of(run, "articles.jsonl"), "{}\nx\n");
        assertEquals(1, execute("validate", "--max", "1", run));
        assertEquals(3, out().lines().count(), out());
        assertTrue(out().startsWith(Path.of(run, "articles.jsonl") + ":1: $: required property 'schema' not found\n"), out());
        assertTrue(out().contains(" more faults not shown; use --max to see more\nnot valid; records: 2, failures: 0, faults: "), out());
    }

    @Test
    void folderWithoutARunFailsWithOneLine() {
        assertEquals(1, execute("validate", temporary.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("holds no articles.jsonl"));
        assertEquals("", out());
    }

    @Test
    void usageErrorDiffersFromAFault() {
        assertEquals(2, execute("validate"));
        assertEquals(2, execute("validate", "--max", "-1", run));
    }
}
