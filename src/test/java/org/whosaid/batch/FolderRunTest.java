package org.whosaid.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whosaid.Program;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.output.FailingDisk;
import org.whosaid.output.FailingDisk.FailureMode;
import org.whosaid.output.FailingDisk.Killed;
import org.whosaid.output.FolderOutput;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.record.Sample;

@Timeout(120)
class FolderRunTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EVERY_ARTICLE = Duration.ZERO;
    private static final Duration NEVER = Duration.ofDays(1);
    private static final RunIdentity RUN = identity(Map.of("text", "auto"), "articles");
    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void progress(Progress soFar) {
            // Not looked at.
        }

        @Override
        public void failed(Failure failure, @Nullable Throwable thrown) {
            // Not looked at.
        }
    };

    @TempDir
    private Path temporary;

    /** The articles that were extracted. */
    private final Set<String> worked = new ConcurrentSkipListSet<>();
    private Function<Document, ArticleRecord> pipeline = document -> {
        worked.add(document.id());
        if (document.id().startsWith("bad")) {
            throw new IllegalStateException("no");
        }
        return Sample.empty(document);
    };

    private static RunIdentity identity(Map<String, Object> options, String input) {
        return new RunIdentity(new Program("whosaid", "1", "2"), options, List.of(), List.of(input));
    }

    private static List<ReadResult> items() {
        return new ArrayList<>(List.of(Sample.document("a", "One."), new Unreadable("u.txt", Optional.empty(), "empty"),
                Sample.document("bad", "Two."), Sample.document("c", "Three."), Sample.document("d", "Four.")));
    }

    /** Never fails, and forces nothing to the real disk, which would be slow. */
    private static FailingDisk disk() {
        return new FailingDisk(FailureMode.KILLED, Long.MAX_VALUE);
    }

    private RunAccount run(FolderOutput output, List<ReadResult> items, RunIdentity identity, boolean restart, Duration interval) {
        RunRequest request = new RunRequest(identity.inputs(), identity.options(), restart,
                identity.options().containsKey("retryFailures"));
        return new FolderRun(output, request, identity, folder -> { }, interval).run(new Items(items.iterator()), () -> pipeline,
                BatchOptions.of(1), NOBODY);
    }

    private RunAccount run(Path folder, List<ReadResult> items, RunIdentity identity) {
        try (FolderOutput output = FolderOutput.open(folder, disk())) {
            return run(output, items, identity, false, EVERY_ARTICLE);
        }
    }

    /** Whether the disk interrupted the run. */
    private boolean isInterrupted(Path folder, FailingDisk disk, Duration interval) throws IOException {
        boolean ended = false;
        try (FolderOutput output = FolderOutput.open(folder, disk)) {
            run(output, items(), RUN, false, interval);
            ended = true;
        } catch (Killed | OutputException e) {
            assertTrue(e instanceof Killed || e.getMessage().contains("No space left on device; make room, then rerun "
                    + "the same command"), e::getMessage);
        }
        disk.settle();
        return !ended;
    }

    /** The folder's content without times. */
    private static List<String> content(Path folder) throws IOException {
        ObjectNode account = (ObjectNode) JSON.readTree(folder.resolve("run.json").toFile());
        account.remove(List.of("started", "ended", "seconds", "starts", "slowest"));
        return List.of(Files.readString(folder.resolve("articles.jsonl")),
                withoutTimes(Files.readString(folder.resolve("failures.jsonl"))), account.toString());
    }

    /** Without the time of each failure, which differs between runs. */
    private static String withoutTimes(String failures) {
        return failures.replaceAll(",\"time\":\"[^\"]*\"", "");
    }

    /** A reader sees one complete run or the other. */
    private static void checkWhatAReaderSees(Path folder, List<List<String>> runs) throws IOException {
        if (Files.exists(folder.resolve("run.json"))) {
            List<String> seen = content(folder);
            assertTrue(runs.contains(seen), seen::toString);
        }
        for (int file = 0; file < 2; file++) {
            Path name = folder.resolve(List.of("articles.jsonl", "failures.jsonl").get(file));
            int which = file;
            assertTrue(!Files.exists(name) || runs.stream().map(run -> run.get(which)).toList()
                    .contains(withoutTimes(Files.readString(name))), name.toString());
        }
    }

    /** Interrupts the run at each step that is a multiple of the stride. */
    private void interruptEverywhere(FailureMode mode, Duration interval, int stride) throws IOException {
        Path undisturbed = temporary.resolve("undisturbed");
        run(undisturbed, items(), RUN);
        List<String> expected = content(undisturbed);
        boolean interrupted = true;
        for (int step = 0; interrupted; step += stride) {
            Path folder = temporary.resolve("step" + step);
            interrupted = isInterrupted(folder, new FailingDisk(mode, step), interval);
            checkWhatAReaderSees(folder, List.of(expected));
            run(folder, items(), RUN);
            assertEquals(expected, content(folder), "interrupted at step " + step);
        }
    }

    @Test
    void runKilledAtAnyByteIsResumedWithTheSameResults() throws IOException {
        interruptEverywhere(FailureMode.KILLED, EVERY_ARTICLE, 1);
    }

    @ParameterizedTest
    @EnumSource(FailureMode.class)
    void runInterruptedInAnyWayIsResumedWithTheSameResults(FailureMode mode) throws IOException {
        interruptEverywhere(mode, EVERY_ARTICLE, 7);
    }

    @ParameterizedTest
    @EnumSource(FailureMode.class)
    void runInterruptedBeforeItsFirstCheckpointIsResumedWithTheSameResults(FailureMode mode) throws IOException {
        interruptEverywhere(mode, NEVER, 31);
    }

    @Test
    void runThatReplacesAnotherAndIsInterruptedRepeatedlyLosesNeither() throws IOException {
        Path undisturbed = temporary.resolve("undisturbed");
        run(undisturbed, items(), RUN);
        Path old = temporary.resolve("old");
        run(old, items().subList(0, 3), RUN);
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            Path folder = temporary.resolve("round" + round);
            run(folder, items().subList(0, 3), RUN);
            while (isInterrupted(folder, new FailingDisk(FailureMode.values()[round % 4], 20 + random.nextInt(900)), EVERY_ARTICLE)) {
                checkWhatAReaderSees(folder, List.of(content(undisturbed), content(old)));
            }
            assertEquals(content(undisturbed), content(folder), "round " + round);
        }
    }

    /** A run that was stopped during its last but one article. */
    private Path unfinished() {
        Path folder = temporary.resolve("out");
        try (FolderOutput output = FolderOutput.open(folder, disk())) {
            RunAccount account = new FolderRun(output, new RunRequest(List.of(), Map.of(), false, false), RUN,
                    made -> { }, EVERY_ARTICLE).run(new Items(items().iterator()), () -> pipeline,
                    new BatchOptions(1, org.whosaid.batch.Timeout.NONE, () -> worked.contains("c")), NOBODY);
            assertFalse(account.finished());
            assertEquals(3, account.counts().articles() + 1);
        }
        return folder;
    }

    @Test
    void finishedArticlesAreNotExtractedAgain() throws IOException {
        Path folder = unfinished();
        assertEquals(Set.of("a", "bad", "c"), worked);
        worked.clear();
        run(folder, items(), RUN);
        assertEquals(Set.of("d"), worked);
        assertEquals(2, JSON.readTree(folder.resolve("run.json").toFile()).path("starts").asInt());
    }

    private String refusal(Path folder, List<ReadResult> items, RunIdentity identity) {
        return assertThrows(BatchException.class, () -> run(folder, items, identity)).getMessage();
    }

    @Test
    void differentOptionsAreRefused() {
        Path folder = unfinished();
        String message = refusal(folder, items(), identity(Map.of("text", "always"), "articles"));
        assertTrue(message.contains("a different text (auto, now always)"), message);
        assertTrue(message.contains("--restart") && message.contains("-o"), message);
    }

    @Test
    void differentInputsVersionAndModelsAreRefused() {
        Path folder = unfinished();
        assertTrue(refusal(folder, items(), identity(RUN.options(), "others")).contains("different inputs (articles)"));
        RunIdentity version = new RunIdentity(new Program("whosaid", "3", "2"), RUN.options(), List.of(), RUN.inputs());
        assertTrue(refusal(folder, items(), version).contains("a different version (1, now 3)"));
        RunIdentity models = new RunIdentity(RUN.program(), RUN.options(),
                List.of(new LoadedModel("m", "1", "0")), RUN.inputs());
        assertTrue(refusal(folder, items(), models).contains("different models"));
    }

    @Test
    void unfinishedRunOfAnotherVersionIsRefused() {
        Path folder = temporary.resolve("out");
        try (FolderOutput output = FolderOutput.open(folder, disk())) {
            output.start(Map.of("run", "unknown"));
        }
        assertTrue(refusal(folder, items(), RUN).contains("another version"));
    }

    @Test
    void differentNumberOfThreadsIsAccepted() {
        assertTrue(run(unfinished(), items(), identity(Map.of("text", "auto", "threads", 9), "articles")).finished());
    }

    @Test
    void anyChangeOfTheInputIsRefused() {
        Path folder = unfinished();
        List<ReadResult> gone = items();
        gone.remove(0);
        List<ReadResult> added = items();
        added.add(0, Sample.document("new", "New."));
        List<ReadResult> readable = items();
        readable.set(1, Sample.document("u", "Readable by now."));
        for (List<ReadResult> changed : List.of(gone, added, readable, List.<ReadResult>of())) {
            assertTrue(refusal(folder, changed, RUN).contains("one has changed, is missing or is new"));
        }
        assertTrue(run(folder, items(), RUN).finished());
    }

    @Test
    void restartStartsOver() {
        Path folder = unfinished();
        worked.clear();
        try (FolderOutput output = FolderOutput.open(folder, disk())) {
            run(output, items(), identity(Map.of("text", "always"), "articles"), true, EVERY_ARTICLE);
        }
        assertEquals(Set.of("a", "bad", "c", "d"), worked);
    }

    @Test
    void finishedRunIsRepeated() {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        worked.clear();
        run(folder, items(), RUN);
        assertEquals(Set.of("a", "bad", "c", "d"), worked);
    }

    @Test
    void differentInputsOrOptionsDoNotReplaceAFinishedRun() throws IOException {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        List<String> before = content(folder);
        worked.clear();
        assertEquals(folder + " holds a finished run (3 articles) with different inputs (articles); replace it with --restart, or "
                + "give another folder with -o", refusal(folder, items(), identity(RUN.options(), "others")));
        assertTrue(refusal(folder, items(), identity(Map.of("text", "always"), "articles"))
                .contains("a different text (auto, now always)"));
        assertEquals(Set.of(), worked);
        assertEquals(before, content(folder));
    }

    @Test
    void restartReplacesAFinishedRunOfDifferentInputs() {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        try (FolderOutput output = FolderOutput.open(folder, disk())) {
            assertEquals(1, run(output, items().subList(0, 1), identity(Map.of(), "others"), true, EVERY_ARTICLE).counts().articles());
        }
    }

    @Test
    void newerVersionAndDifferentThreadsReplaceAFinishedRun() {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        RunIdentity newer = new RunIdentity(new Program("whosaid", "3", "2"), Map.of("text", "auto", "threads", 9), List.of(),
                RUN.inputs());
        assertTrue(run(folder, items(), newer).finished());
    }

    @Test
    void finishedRunOfAnotherVersionIsRefused() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("out"));
        Files.writeString(folder.resolve("run.json"), "{\"program\": {\"name\": \"whosaid\"}}");
        assertTrue(refusal(folder, items(), RUN).contains("another version of whosaid; replace it with --restart"));
    }

    private static RunIdentity retry() {
        return identity(Map.of("text", "auto", "timeout", 600, "retryFailures", true), "articles");
    }

    @Test
    void retryExtractsOnlyFailuresAndKeepsTheOrder() throws IOException {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        pipeline = document -> {
            worked.add(document.id());
            return Sample.empty(document);
        };
        worked.clear();
        List<ReadResult> items = items();
        items.set(1, Sample.document("u", "Readable by now."));
        RunAccount account = run(folder, items, retry());
        assertEquals(Set.of("u", "bad"), worked);
        Path fresh = temporary.resolve("fresh");
        run(fresh, items, RUN);
        assertEquals(content(fresh).subList(0, 2), content(folder).subList(0, 2));
        assertEquals(5, account.counts().articles());
        assertEquals(0, account.counts().failures());
        assertEquals(Map.of(), account.causes());
        assertTrue(refusal(folder, items, RUN).contains("a different timeout (600, now none)"));
        assertTrue(run(folder, items, identity(Map.of("text", "auto", "timeout", 600), "articles")).finished());
    }

    @Test
    void retryOfATruncatedFileReadsItsCurrentContent() throws IOException {
        Path folder = temporary.resolve("out");
        List<ReadResult> broken = new ArrayList<>(List.of(row(1), new Unreadable("rows.jsonl", Optional.of(2L), "cut off"),
                Sample.document("z", "Z.")));
        run(folder, broken, RUN);
        run(folder, List.of(row(1), row(2), row(3), Sample.document("z", "Z.")), retry());
        assertEquals(List.of("row1", "row2", "row3", "z"), Files.readAllLines(folder.resolve("articles.jsonl")).stream()
                .map(FolderRunTest::id).toList());
    }

    private static Document row(long line) {
        Document plain = Sample.document("row" + line, "Row " + line + ".");
        return new Document(plain.id(), new Document.Origin("rows.jsonl", Optional.of(line), plain.origin().sha256(), "UTF-8",
                Document.InputFormat.JSON_LINES), plain.text(), plain.given(), List.of());
    }

    private static String id(String line) {
        try {
            return JSON.readTree(line).path("id").asText();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void interruptedRetryIsResumed() throws IOException {
        Path fresh = temporary.resolve("fresh");
        Function<Document, ArticleRecord> failing = pipeline;
        pipeline = Sample::empty;
        run(fresh, items(), RUN);
        for (int step = 0; step < 1_500; step += 17) {
            Path folder = temporary.resolve("retry" + step);
            pipeline = failing;
            run(folder, items(), RUN);
            pipeline = Sample::empty;
            try (FolderOutput output = FolderOutput.open(folder, new FailingDisk(FailureMode.KILLED, step))) {
                run(output, items(), retry(), false, EVERY_ARTICLE);
            } catch (Killed e) {
                run(folder, items(), retry());
            }
            assertEquals(content(fresh).subList(0, 2), content(folder).subList(0, 2), "interrupted at step " + step);
        }
    }

    @Test
    void retryOfAnotherInputIsRefusedAndChangesNothing() throws IOException {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        List<String> before = content(folder);
        List<ReadResult> gone = items();
        gone.remove(4);
        List<ReadResult> added = items();
        added.add(3, Sample.document("new", "New."));
        List<ReadResult> changed = items();
        changed.set(0, row(1));
        for (List<ReadResult> other : List.of(gone, added, changed)) {
            try (FolderOutput output = FolderOutput.open(folder, disk())) {
                String message = assertThrows(BatchException.class, () -> run(output, other, retry(), true, EVERY_ARTICLE)).getMessage();
                assertTrue(message.contains("not that of the earlier run"), message);
            }
        }
        assertEquals(before, content(folder));
    }

    @Test
    void retryWithoutARunIsRefused() {
        assertTrue(refusal(temporary.resolve("out"), items(), retry()).contains("nothing to retry"));
    }

    @Test
    void retryWithOptionsOtherThanTimeoutAndThreadsIsRefused() {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        String message = refusal(folder, items(), identity(Map.of("text", "never", "retryFailures", true), "articles"));
        assertTrue(message.contains("a different text (auto, now never)"), message);
    }

    @Test
    void accountDescribesTheRun() throws IOException {
        Path folder = temporary.resolve("out");
        run(folder, items(), RUN);
        JsonNode account = JSON.readTree(folder.resolve("run.json").toFile());
        assertTrue(account.path("finished").asBoolean());
        assertEquals(3, account.at("/counts/articles").asInt());
        assertEquals(1, account.at("/causes/input: empty").asInt());
        assertEquals(4, account.path("words").asInt());
        assertEquals(4, account.path("slowest").size());
        assertEquals(1, account.path("starts").asInt());
    }
}
