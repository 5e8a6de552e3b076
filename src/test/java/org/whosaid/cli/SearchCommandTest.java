package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.TinyRun;

@Timeout(60)
class SearchCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() {
        new TinyRun(folder).add(TinyRun.article("harbour", "2025-03-04", "Ferry row\n\"We have\nno boats,\" Flett said.\n")
                .entity("PERSON", "Flett").quote("\"We have\nno boats,\"", "Flett", 0.9).record()).written();
    }

    private int search(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "search";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Main.execute(new Console(InputStream.nullInputStream(), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false), option -> document -> {
                    throw new AssertionError("search needs no models");
                }, all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void hitIsPrintedWithItsOffsets() {
        assertEquals(0, search("boats", "speaker:flett"));
        assertEquals("""
                Flett  (direct, 0.90, 2025-03-04)
                    "We have no boats,"
                    harbour q1, 10 to 29

                1 to 1 of 1; first said 2025-03-04 in harbour
                """, out());
        assertEquals("", err());
    }

    @Test
    void controlCharactersOfAnArticleNeverReachTheTerminal() {
        new TinyRun(folder).add(TinyRun.article("a\u001B]0;x\u0007", "2025\u009B31m", "Row\n\"Boats\u001B[31m,\" F\u0007 said.\n")
                .entity("PERSON", "F\u0007").quote("\"Boats\u001B[31m,\"", "F\u0007", 0.9).record()).written();
        assertEquals(0, search("boats"), err());
        assertTrue(out().startsWith("F␇  (direct, 0.90, 2025�31m)\n    \"Boats␛[31m,\"\n    a␛]0;x␇ q1, "), out());
    }

    @Test
    void wordsOfAQueryMayStartWithAMinus() {
        assertEquals(0, search("boats", "-fishing", "-\"some boats\"", "-speaker:holm", "-q"), err());
        assertTrue(out().startsWith("Flett  (direct, 0.90, 2025-03-04)\n"), out());
        out.reset();
        assertEquals(0, search("-n", "1", "no", "-boats"), err());
        assertEquals("nothing found\n", out());
    }

    @Test
    void unknownOptionIsAUsageErrorAndNotAWord() {
        assertEquals(2, search("boats", "--jsn"));
        assertEquals("whosaid: Unknown option: '--jsn'; did you mean --json?\nwhosaid: try whosaid search --help\n", err());
    }

    @Test
    void wordThatLooksLikeAnOptionIsAUsageErrorWithARemedy() {
        assertEquals(2, search("boats", "-navy"));
        assertTrue(err().startsWith("whosaid: Unknown option: '-navy'; if it belongs to the query, put the query in quotation "
                + "marks or -- before it\n"), err());
        assertEquals(0, search("--", "boats", "-navy"));
    }

    @Test
    void nothingFoundIsSuccess() {
        assertEquals(0, search("submarines"));
        assertEquals("nothing found\n", out());
    }

    @Test
    void jsonHoldsTheWholeResult() throws IOException {
        assertEquals(0, search("--json", "boats"));
        JsonNode found = new ObjectMapper().readTree(out());
        assertEquals(1, found.path("total").asInt());
        assertEquals("Flett", found.at("/hits/0/speaker/name").asText());
        assertEquals(10, found.at("/hits/0/spans/0/start").asInt());
        assertEquals("Flett", found.at("/speakers/0/name").asText());
    }

    @Test
    void malformedQueryIsAUsageErrorInOneLine() {
        assertEquals(2, search("boats)"));
        assertEquals(1, err().lines().count());
        assertTrue(err().startsWith("whosaid: can't read the query at character 6"), err());
    }

    @Test
    void readOnlyRunIsSearchedAndReportedAsSuch() throws IOException {
        Files.createFile(folder.resolve(".index"));
        assertEquals(0, search("boats"));
        assertTrue(out().endsWith("1 to 1 of 1; first said 2025-03-04 in harbour\n"), out());
        assertEquals("whosaid: " + folder + " is read-only, so its index is rebuilt for every search\n", err());
    }

    @Test
    void folderWithoutARunFailsInOneLine() {
        folder = folder.resolve("missing");
        assertEquals(1, search("boats"));
        assertEquals("whosaid: " + folder + " holds no articles.jsonl; give the folder of a finished whosaid "
                + "extract -o\n", err());
    }

    @Test
    void pageOutOfRangeIsAUsageError() {
        assertEquals(2, search("--limit", "1000"));
        assertEquals("whosaid: page must be 1 or more, with 1 to 100 hits\n", err());
    }
}
