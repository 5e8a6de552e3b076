package org.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.document.Document;
import org.whosaid.models.ModelException;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.RecordSchema;
import org.whosaid.record.Sample;
import org.whosaid.record.TextOption;

@Timeout(60)
class MainTest {

    private static final String NEWS = "The harbour is open again, the town said on Monday. Boats left at noon.\n";

    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Function<TextOption, Function<Document, ArticleRecord>> pipelines =
            option -> document -> Sample.empty(document, option);
    private String input = "";
    private boolean terminal;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(temporary.resolve("one.txt"), NEWS);
        Files.writeString(temporary.resolve("two.txt"), NEWS);
        Files.writeString(temporary.resolve("bad.txt"), "");
    }

    private int execute(String... arguments) {
        return executeInto(out, arguments);
    }

    private int executeInto(OutputStream stream, String... arguments) {
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream,
                new PrintStream(err, true, StandardCharsets.UTF_8), terminal, false);
        return Main.execute(console, pipelines, arguments);
    }

    private String path(String name) {
        return temporary.resolve(name).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void oneArticleIsOneIndentedRecordAndNothingElse() throws IOException {
        assertEquals(0, execute("extract", path("one.txt")));
        assertTrue(out().startsWith("{\n  \"schema\": \"whosaid/article/1\",\n  \"id\": \"one\","), out());
        assertTrue(new ObjectMapper().readTree(out()).isObject());
        assertEquals("", err());
    }

    @Test
    void severalArticlesAreOneLineEachWithASummaryOnStandardError() {
        assertEquals(0, execute("extract", path("one.txt"), path("two.txt")));
        assertEquals(2, out().lines().count());
        assertTrue(err().startsWith("whosaid: 2 articles in "), err());
        assertEquals(2, err().lines().count());
    }

    @Test
    void indentOptionIsFollowed() {
        execute("extract", "--no-indent", path("one.txt"));
        assertEquals(1, out().lines().count());
        out.reset();
        execute("extract", "--indent", path("one.txt"), path("two.txt"));
        assertTrue(out().lines().count() > 20, out());
    }

    @Test
    void recordsAreUtf8WhateverThePlatformsEncoding() throws IOException {
        Files.writeString(temporary.resolve("one.txt"), "Zoë sailed on “Øyna” 🚢, she said on Monday in the harbour.\n");
        execute("extract", "--text", "always", path("one.txt"));
        assertTrue(out().contains("Zoë sailed on “Øyna” 🚢"), out());
    }

    @Test
    void standardInputIsReadIfNamedOrPiped() {
        input = NEWS;
        assertEquals(0, execute("extract", "-"));
        assertEquals(0, execute("extract"));
        assertEquals(2, out().split("\"path\": \"-\"", -1).length - 1);
    }

    @Test
    void noInputOnATerminalIsAUsageError() {
        terminal = true;
        assertEquals(2, execute("extract"));
        assertEquals("whosaid: give files or folders, or - for standard input\nwhosaid: try whosaid extract --help\n", err());
        assertEquals("", out());
    }

    @Test
    void missingFileIsOneLineAndTheRestIsExtracted() {
        assertEquals(1, execute("extract", "-q", path("missing.txt"), path("one.txt")));
        assertEquals(1, out().lines().count());
        assertEquals(1, err().lines().count());
        assertTrue(err().startsWith("whosaid: " + path("missing.txt") + ": no such file"), err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void controlCharactersOfFileNamesNeverReachTheTerminal() throws IOException {
        Files.writeString(temporary.resolve("\u001B[31m\u0007.txt"), "");
        assertEquals(1, execute("extract", temporary.toString(), "-o", path("out")));
        assertTrue(err().contains("␛[31m␇.txt: "), err());
        assertTrue(err().chars().noneMatch(unit -> unit == 0x1B || unit == 0x07), err());
    }

    @Test
    void folderHoldsRecordsFailuresAndTheAccount() throws IOException {
        assertEquals(1, execute("extract", temporary.toString(), "-o", path("out"), "--threads", "2"));
        assertEquals("", out());
        assertEquals(2, Files.readAllLines(temporary.resolve("out/articles.jsonl")).size());
        assertEquals(1, Files.readAllLines(temporary.resolve("out/failures.jsonl")).size());
        JsonNode account = new ObjectMapper().readTree(temporary.resolve("out/run.json").toFile());
        assertEquals(2, account.at("/counts/articles").asInt());
        assertEquals(1, account.at("/counts/failures").asInt());
        assertEquals(2, account.at("/options/threads").asInt());
        assertEquals(temporary.toString(), account.at("/inputs/0").asText());
        assertEquals("0.1.0", account.at("/program/version").asText());
        assertTrue(account.at("/models").size() > 2);
        assertTrue(err().contains("bad.txt") && err().contains("2 articles, 1 failed in"), err());
    }

    @Test
    void earlierOutputInsideTheInputFolderIsNotRead() throws IOException {
        for (int run = 0; run < 2; run++) {
            execute("extract", "--text", "always", temporary.toString(), "-o", path("out"));
            assertEquals(2, Files.readAllLines(temporary.resolve("out/articles.jsonl")).size());
            assertEquals(1, Files.readAllLines(temporary.resolve("out/failures.jsonl")).size());
        }
    }

    @Test
    void outputOfOtherRunsIsSkippedAndReported() throws IOException {
        Files.writeString(Files.createDirectories(temporary.resolve("mine")).resolve("articles.jsonl"), "{\"text\": \"Mine.\"}");
        Files.writeString(temporary.resolve("mine/quotes.csv"), "id,text\nx,Mine too.\n");
        execute("extract", path("one.txt"), path("two.txt"), "-o", path("out"), "--format", "csv,json");
        err.reset();
        assertEquals(1, execute("extract", temporary.toString(), "-o", path("out2")));
        assertEquals(List.of("articles-1", "x", "one", "two"),
                lines("out2/articles.jsonl").stream().map(record -> record.path("id").asText()).toList());
        assertEquals(1, lines("out2/failures.jsonl").size());
        assertTrue(err().contains("skipped 7 written by whosaid, the first: " + path("out/articles.jsonl")), err());
    }

    @Test
    void earlierOutputIsReadIfNamed() throws IOException {
        execute("extract", "--text", "always", path("one.txt"), path("two.txt"), "-o", path("out"));
        assertEquals(0, execute("extract", path("out/articles.jsonl"), "-o", path("out"), "--restart"));
        assertEquals(2, Files.readAllLines(temporary.resolve("out/articles.jsonl")).size());
    }

    @Test
    void outputFolderThatIsAlsoTheInputIsAUsageError() throws IOException {
        Files.createSymbolicLink(temporary.resolve("link"), temporary);
        for (String same : List.of(temporary.toString(), path("link"), temporary + "/./")) {
            err.reset();
            assertEquals(2, execute("extract", path("one.txt"), temporary.toString(), "-o", same));
            assertEquals("whosaid: the output folder is also an input (" + temporary + "); give another folder with -o\n"
                    + "whosaid: try whosaid extract --help\n", err());
        }
        assertFalse(Files.exists(temporary.resolve("run.json")));
    }

    @Test
    void emptyNameIsAUsageErrorAndNotTheCurrentFolder() {
        String nothing = "the name is empty; write . for the current folder\n";
        for (List<String> command : List.of(List.of("extract", ""), List.of("extract", path("one.txt"), ""),
                List.of("extract", path("one.txt"), "-o", ""), List.of("validate", ""), List.of("report", "", "-o", path("r")))) {
            err.reset();
            assertEquals(2, execute(command.toArray(String[]::new)));
            assertTrue(err().lines().findFirst().orElseThrow().concat("\n").endsWith(nothing), err());
        }
        assertEquals("", out());
    }

    @Test
    void outputFolderAboveTheInputLeavesTheInputUnchanged() throws IOException {
        Files.move(temporary.resolve("one.txt"), Files.createDirectories(temporary.resolve("in")).resolve("one.txt"));
        assertEquals(0, execute("extract", path("in"), "-o", temporary.toString()));
        assertEquals(1, lines("articles.jsonl").size());
        assertEquals(1, temporary.resolve("in").toFile().list().length);
    }

    @Test
    void folderThatHoldsOnlyTheOutputHasNoArticle() throws IOException {
        Files.createDirectories(temporary.resolve("in"));
        for (int run = 0; run < 2; run++) {
            err.reset();
            assertEquals(1, execute("extract", path("in"), "-o", path("in/out")));
            assertTrue(err().startsWith("whosaid: " + path("in") + ": no article in this folder"), err());
        }
    }

    @Test
    void otherInputsDoNotReplaceAFinishedRunWithoutRestart() throws IOException {
        execute("extract", path("one.txt"), path("two.txt"), "-o", path("out"));
        err.reset();
        assertEquals(1, execute("extract", path("one.txt"), "-o", path("out")));
        assertEquals(1, err().lines().count());
        assertTrue(err().contains("different inputs") && err().contains("--restart"), err());
        assertEquals(2, lines("out/articles.jsonl").size());
        assertEquals(0, execute("extract", path("one.txt"), "-o", path("out"), "--restart"));
        assertEquals(1, lines("out/articles.jsonl").size());
        execute("extract", path("two.txt"), "-o", path("out"));
        assertTrue(err().contains("holds a finished run (1 article) with different inputs (" + path("one.txt") + ")"), err());
    }

    @Test
    void exportsOfAnEarlierRunAreUpdated() throws IOException {
        execute("extract", path("one.txt"), path("two.txt"), "-o", path("out"), "--format", "json,csv,parquet,opensearch");
        assertTrue(Files.exists(temporary.resolve("out/json/two.json")));
        err.reset();
        assertEquals(0, execute("extract", path("one.txt"), "-o", path("out"), "--restart", "--format", "csv"));
        assertTrue(Files.exists(temporary.resolve("out/json/one.json")));
        assertFalse(Files.exists(temporary.resolve("out/json/two.json")));
        assertEquals(1, Files.readAllLines(temporary.resolve("out/opensearch/articles-00001.ndjson")).size() / 2);
        assertTrue(err().startsWith("whosaid: also updated from an earlier export: json/, quotes.parquet, "
                + "entities.parquet, opensearch/\n"), err());
    }

    @Test
    void foreignTablesInTheFolderAreLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(temporary.resolve("out")).resolve("quotes.csv"), "share,price\n");
        assertEquals(0, execute("extract", path("one.txt"), "-o", path("out")));
        assertEquals("share,price\n", Files.readString(temporary.resolve("out/quotes.csv")));
    }

    @Test
    void quietPrintsFailuresOnly() {
        execute("extract", "--quiet", temporary.toString(), "-o", path("out"));
        assertEquals(1, err().lines().count());
        assertTrue(err().contains("bad.txt"), err());
    }

    @Test
    void sameInputGivesTheSameBytesForAnyNumberOfThreads() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add("{\"id\": \"n" + i + "\", \"text\": \"" + NEWS.strip() + " " + i + "\"}");
        }
        Files.write(temporary.resolve("many.jsonl"), lines);
        execute("extract", path("many.jsonl"), "-o", path("out1"), "--threads", "1");
        execute("extract", path("many.jsonl"), "-o", path("out2"), "--threads", "5");
        assertEquals(-1, Files.mismatch(temporary.resolve("out1/articles.jsonl"), temporary.resolve("out2/articles.jsonl")));
        assertEquals(200, Files.readAllLines(temporary.resolve("out1/articles.jsonl")).size());
    }

    @Test
    void manyFailuresOfARunIntoAFolderDoNotFloodTheTerminal() throws IOException {
        Files.write(temporary.resolve("many.jsonl"), List.of("x\n".repeat(50).split("\n")));
        execute("extract", "-q", path("many.jsonl"), "-o", path("out"));
        assertEquals(11, err().lines().count());
        assertEquals(50, Files.readAllLines(temporary.resolve("out/failures.jsonl")).size());
    }

    @Test
    void foreignFolderIsRefusedInOneLine() throws IOException {
        Files.writeString(temporary.resolve("articles.jsonl"), "precious");
        assertEquals(1, execute("extract", path("one.txt"), "-o", temporary.toString()));
        assertEquals(1, err().lines().count());
        assertEquals("precious", Files.readString(temporary.resolve("articles.jsonl")));
    }

    /** Articles that fail in many ways while they are read and while they are processed. */
    private void breakInManyWays(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("01-empty.txt"), "");
        Files.writeString(folder.resolve("02-blank.txt"), " \n\t\n");
        Files.write(folder.resolve("03-picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(folder.resolve("04-no-zip.txt.gz"), "this is not compressed at all");
        Files.writeString(folder.resolve("05-no-zstandard.txt.zst"), "nor is this");
        Files.writeString(folder.resolve("06-broken.json"), "{\"text\": \"never closed");
        Files.writeString(folder.resolve("07-no-text.json"), "{\"id\": \"x\"}");
        Files.writeString(folder.resolve("08-large.txt"), "word ".repeat(5_000));
        Files.writeString(folder.resolve("09-rows.jsonl"), "{\"text\": \"" + NEWS.strip() + "\"}\nnot JSON\n[1]\n{\"text\": 7}\n");
        Files.createSymbolicLink(folder.resolve("10-gone.txt"), Path.of("nowhere.txt"));
        for (String name : List.of("11-hangs", "12-nested", "13-hungry", "14-fault", "15-whole")) {
            Files.writeString(folder.resolve(name + ".txt"), NEWS);
        }
    }

    private static ArticleRecord broken(Document document) {
        return switch (document.id()) {
            case "11-hangs" -> sleep(document);
            case "12-nested" -> broken(document, 0);
            case "13-hungry" -> throw new OutOfMemoryError("Java heap space");
            case "14-fault" -> throw new IllegalStateException("unforeseen");
            default -> Sample.empty(document);
        };
    }

    private static ArticleRecord broken(Document document, int depth) {
        return broken(document, depth + 1);
    }

    private static ArticleRecord sleep(Document document) {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Sample.empty(document);
    }

    @Test
    void batchOfArticlesBrokenInManyWaysAccountsForEach() throws IOException {
        breakInManyWays(temporary.resolve("broken"));
        pipelines = option -> MainTest::broken;
        assertEquals(1, execute("extract", path("broken"), "-o", path("out"), "--max-bytes", "20000", "--timeout", "3"));
        List<JsonNode> records = lines("out/articles.jsonl");
        List<JsonNode> failures = lines("out/failures.jsonl");
        assertEquals(List.of("09-rows-1", "15-whole"), records.stream().map(record -> record.path("id").asText()).toList());
        assertEquals(List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "09", "09", "10", "11", "12", "13", "14"),
                failures.stream().map(MainTest::number).toList());
        assertTrue(failures.stream().allMatch(failure -> failure.path("cause").asText().length() > 10), failures::toString);
        assertTrue(failures.get(12).path("cause").asText().contains("longer than 3 s"), failures::toString);
        assertTrue(failures.get(13).path("cause").asText().contains("-Xss"), failures::toString);
        assertTrue(failures.get(14).path("cause").asText().contains("-Xmx"), failures::toString);
        JsonNode account = new ObjectMapper().readTree(temporary.resolve("out/run.json").toFile());
        assertEquals(16, account.at("/counts/failures").asInt());
        int sum = 0;
        for (JsonNode number : account.path("causes")) {
            sum += number.asInt();
        }
        assertEquals(16, sum);
    }

    @Test
    void failureOfARowHasTheIdOfTheRow() throws IOException {
        Files.writeString(temporary.resolve("rows.jsonl"), "{\"id\":\"notext\"}\n");
        execute("extract", path("rows.jsonl"), "-o", path("out"));
        assertEquals("notext", lines("out/failures.jsonl").get(0).path("id").asText());
    }

    private List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(temporary.resolve(file))) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    private static String number(JsonNode failure) {
        return Path.of(failure.path("input").asText()).getFileName().toString().substring(0, 2);
    }

    @Test
    void failuresAreRetriedByTheSameCommandWithOneOption() throws IOException {
        breakInManyWays(temporary.resolve("broken"));
        pipelines = option -> MainTest::broken;
        execute("extract", path("broken"), "-o", path("out"), "--timeout", "3");
        pipelines = option -> Sample::empty;
        assertEquals(1, execute("extract", path("broken"), "-o", path("out"), "--timeout", "90", "--retry-failures"));
        assertEquals(List.of("08-large", "09-rows-1", "11-hangs", "12-nested", "13-hungry", "14-fault", "15-whole"),
                lines("out/articles.jsonl").stream().map(record -> record.path("id").asText()).toList());
        assertEquals(11, lines("out/failures.jsonl").size());
    }

    @Test
    void folderOptionsWithoutAFolderAreAUsageError() {
        assertEquals(2, execute("extract", path("one.txt"), "--retry-failures"));
        assertTrue(err().startsWith("whosaid: --retry-failures needs the run's folder: -o FOLDER\n"), err());
        assertEquals(2, execute("extract", path("one.txt"), "--restart"));
    }

    @Test
    void retryWithoutARunFailsWithOneLine() {
        assertEquals(1, execute("extract", path("one.txt"), "-o", path("out"), "--retry-failures"));
        assertEquals("whosaid: " + path("out") + " holds no finished run, so there is nothing to retry; omit "
                + "--retry-failures\n", err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDiskIsOneLineAndTheSameCommandResumesTheRun() throws IOException {
        Path part = Files.createDirectories(temporary.resolve("out")).resolve(".articles.jsonl.part");
        Files.createSymbolicLink(part, Path.of("/dev/full"));
        assertEquals(1, execute("extract", "-q", path("one.txt"), path("two.txt"), "-o", path("out")));
        assertEquals("whosaid: can't write " + path("out/articles.jsonl") + ": No space left on device; make room, then rerun "
                + "the same command to resume\n", err());
        Files.delete(part);
        assertEquals(0, execute("extract", "-q", path("one.txt"), path("two.txt"), "-o", path("out")));
        assertEquals(2, lines("out/articles.jsonl").size());
    }

    @Test
    void missingModelLeavesNoTraceInTheFolder() {
        pipelines = option -> {
            throw new ModelException("model x is missing: build again");
        };
        assertEquals(1, execute("extract", path("one.txt"), "-o", path("out")));
        pipelines = option -> Sample::empty;
        assertEquals(0, execute("extract", path("two.txt"), "-o", path("out")));
    }

    @Test
    void fieldOptionsNameTheFieldsOfTheInput() throws IOException {
        Files.writeString(temporary.resolve("rows.csv"), "key,content\nrow-a,\"" + NEWS.strip() + "\"\n");
        assertEquals(0, execute("extract", path("rows.csv"), "--text-field", "content", "--id-field", "nothing,key"));
        assertTrue(out().contains("\"id\": \"row-a\""), out());
    }

    @Test
    void formatAndEncodingOptionsAreFollowed() throws IOException {
        Files.write(temporary.resolve("odd.dat"), NEWS.replace("town", "tówn").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(0, execute("extract", path("odd.dat"), "--input-format", "text", "--encoding", "iso-8859-1",
                "--text", "always"));
        assertTrue(out().contains("tówn"), out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=0", "--threads=many", "--max-bytes=0", "--encoding=klingon", "--text=perhaps",
        "--input-format=pdf", "--timeout=-1",
        "--timeout=soon", "--no-such-option"})
    void invalidOptionIsAUsageError(String option) {
        assertEquals(2, execute("extract", option, path("one.txt")));
        assertEquals(2, err().lines().count(), err());
        assertTrue(err().endsWith("whosaid: try whosaid extract --help\n"), err());
        assertEquals("", out());
    }

    @ParameterizedTest
    @CsvSource({"--timeout=0.0001, '--timeout needs 0.001 seconds or more, or 0 for no limit, not 1.0E-4'",
        "--timeout=-1, '--timeout needs 0.001 seconds or more, or 0 for no limit, not -1.0'",
        "--timeout=NaN, '--timeout needs 0.001 seconds or more, or 0 for no limit, not NaN'",
        "--max-bytes=-3, '--max-bytes needs 1 or more, not -3'"})
    void numberOutOfRangeIsReportedWithItsOption(String option, String message) {
        assertEquals(2, execute("extract", option, path("one.txt")));
        assertEquals("whosaid: " + message, err().lines().findFirst().orElseThrow());
    }

    @Test
    void wrongChoiceIsReportedWithTheRightOnes() {
        execute("extract", "--input-format=pdf", path("one.txt"));
        assertTrue(err().contains("text, html, json, json-lines, csv"), err());
    }

    @Test
    void missingCommandIsAUsageError() {
        assertEquals(2, execute());
        assertTrue(err().contains("extract"), err());
    }

    @Test
    void closedPipeEndsTheRunSilently() {
        OutputStream closed = new FailingStream("Broken pipe");
        assertEquals(141, executeInto(closed, "extract", path("one.txt"), path("two.txt")));
        assertEquals(141, executeInto(closed, "schema"));
        assertEquals("", err());
    }

    @Test
    void fullDiskIsOneLine() {
        assertEquals(1, executeInto(new FailingStream("No space left on device"), "extract", path("one.txt")));
        assertEquals("whosaid: can't write standard output: No space left on device; give a folder with -o\n", err());
    }

    private static final class FailingStream extends OutputStream {

        private final String reason;

        FailingStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(reason);
        }
    }

    @Test
    void unexpectedErrorIsOneLineAndVerbosePrintsTheStackTrace() {
        pipelines = option -> document -> {
            throw new IllegalStateException("unforeseen\u001B");
        };
        assertEquals(1, execute("extract", path("one.txt")));
        assertEquals(1, err().lines().count(), err());
        assertTrue(err().contains("one.txt") && err().contains("unforeseen"), err());
        execute("extract", "--verbose", path("one.txt"));
        assertTrue(err().contains("unforeseen␛\n\tat org.whosaid"), err());
    }

    @Test
    void missingModelFailsWithOneLine() {
        pipelines = option -> {
            throw new ModelException("model x is missing: build again");
        };
        assertEquals(1, execute("extract", path("one.txt")));
        assertEquals("whosaid: model x is missing: build again\n", err());
    }

    @Test
    void tooLittleMemoryFailsWithOneLine() {
        pipelines = option -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertEquals(1, execute("extract", path("one.txt")));
        assertEquals(1, err().lines().count());
        assertTrue(err().contains("-Xmx"), err());
    }

    @Test
    void textOptionIsFollowed() {
        execute("extract", "--text", "ALWAYS", path("one.txt"));
        assertTrue(out().contains("\"text\": \"The harbour"), out());
        out.reset();
        execute("extract", path("one.txt"));
        assertFalse(out().contains("The harbour"), out());
    }

    @Test
    void schemaIsPrinted() {
        assertEquals(0, execute("schema"));
        assertEquals(RecordSchema.text(), out());
    }

    @Test
    void unknownCommandIsReportedWithASuggestion() {
        assertEquals(2, execute("extrac"));
        assertEquals("whosaid: unknown command: extrac; did you mean extract?\nwhosaid: try whosaid --help\n", err());
    }

    @Test
    void modelsAreListedWithTheirState() {
        assertEquals(0, execute("models"));
        assertTrue(out().lines().skip(1).allMatch(line -> line.contains(" ok ")), out());
        assertTrue(out().contains("english-left3words-distsim.tagger"), out());
        assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
        assertEquals("", err());
    }

    @Test
    void verboseModelsShowAllTheirFields() {
        assertEquals(0, execute("models", "--verbose"));
        assertTrue(out().contains("LOADED BY") && out().contains("org.whosaid.attribution.span"), out());
        assertTrue(out().contains("see LICENCE.txt beside it)"), out());
    }

    @Test
    void helpListsAllCommandsAndExitCodes() {
        assertEquals(0, execute("--help"));
        String commands = out().substring(out().indexOf("Commands:"), out().indexOf("Exit codes:"));
        for (String command : List.of("extract", "export", "validate", "report", "evaluate", "search", "serve", "schema",
                "models", "completion", "benchmark", "train")) {
            assertTrue(commands.contains("\n  " + command + " "), commands);
        }
        assertFalse(commands.strip().contains("\n\n"), commands);
        assertTrue(commands.contains("  validate    Checks the output folder of a run for errors.\n"), commands);
        assertTrue(out().contains("  130   stopped by") && out().contains("  141   the reader"), out());
        assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
    }

    @Test
    void completionKnowsCommandsAndChoices() {
        assertEquals(0, execute("completion"));
        assertTrue(out().contains("extract") && out().contains("json-lines"), "no completion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "export", "validate", "report", "evaluate", "search", "serve", "schema", "models",
        "completion"})
    void everyCommandHasHelpWithAnExample(String command) {
        assertEquals(0, execute(command, "--help"));
        assertTrue(out().contains("Example"), out());
        assertTrue(out().contains("whosaid " + command), out());
        assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
    }

    @Test
    void versionNamesTheProgramAndCoreNlp() {
        assertEquals(0, execute("--version"));
        assertTrue(out().startsWith("whosaid 0.1.0\nStanford CoreNLP 4.5.10\n"), out());
        assertFalse(out().contains("$"), out());
    }
}
