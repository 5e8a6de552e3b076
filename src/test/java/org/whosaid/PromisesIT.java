package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.batch.Batch;
import org.whosaid.batch.BatchOptions;
import org.whosaid.batch.Counts;
import org.whosaid.batch.Items;
import org.whosaid.batch.Progress;
import org.whosaid.batch.Watcher;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.models.Models;
import org.whosaid.output.Json;
import org.whosaid.output.StreamOutput;
import org.whosaid.record.Failure;
import org.whosaid.record.RecordSchema;
import org.whosaid.record.TextOption;

/** What holds, always, with the real models: over the samples, and over articles as odd as we could think of. */
class PromisesIT {

    private static final List<String> INPUTS = List.of("samples", "src/test/resources/org/whosaid/odd-articles");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Pipeline pipeline;
    private static Run run;

    /** What a batch gave: its output, and what failed. */
    private record Run(String output, List<Failure> failures, Counts counts) {
        List<JsonNode> records() {
            return output.lines().map(PromisesIT::parsed).toList();
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    @BeforeAll
    static void run() {
        pipeline = Pipeline.load(Models.load(), TextOption.ALWAYS);
        run = batch(2, INPUTS);
    }

    private static Run batch(int threads, List<String> inputs) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        List<Failure> failures = new ArrayList<>();
        try (Articles articles = Articles.open(inputs, ReadingOptions.USUAL, InputStream.nullInputStream())) {
            Counts counts = new Batch(() -> pipeline, BatchOptions.of(threads), new StreamOutput(output, Json.LINES),
                    collecting(failures)).run(new Items(articles));
            return new Run(output.toString(StandardCharsets.UTF_8), failures, counts);
        }
    }

    private static Watcher collecting(List<Failure> failures) {
        return new Watcher() {
            @Override
            public void progress(Progress soFar) {
                // Not looked at.
            }

            @Override
            public void failed(Failure failure, @Nullable Throwable thrown) {
                failures.add(failure);
            }
        };
    }

    @Test
    void everyTextWithOffsetsIsExactlyThatStretchOfTheArticle() {
        for (JsonNode record : run.records()) {
            int[] article = record.get("text").asText().codePoints().toArray();
            checkOffsets(record, article, record.get("id").asText());
            record.get("quotes").forEach(quote -> checkSpans(quote, article));
        }
    }

    private static void checkOffsets(JsonNode node, int[] article, String id) {
        if (node.has("start") && node.has("text")) {
            assertEquals(words(article, node), node.get("text").asText(), id);
        }
        node.forEach(child -> checkOffsets(child, article, id));
    }

    private static void checkSpans(JsonNode quote, int[] article) {
        List<String> parts = new ArrayList<>();
        quote.get("spans").forEach(span -> parts.add(words(article, span)));
        assertEquals(String.join(" ", parts), quote.get("text").asText());
    }

    private static String words(int[] article, JsonNode span) {
        int start = span.get("start").asInt();
        return new String(article, start, span.get("end").asInt() - start);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() {
        assertEquals(run.output(), batch(1, INPUTS).output());
    }

    @Test
    void everyRecordSatisfiesTheSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RecordSchema.text());
        for (JsonNode record : run.records()) {
            assertEquals(Set.of(), schema.validate(record), record.get("id").asText());
        }
    }

    @Test
    void everyArticleIsOneRecordOrOneFailure() {
        assertEquals(run.counts().articles(), run.records().size());
        assertEquals(run.counts().failures(), run.failures().size());
        assertTrue(run.counts().articles() > 60, run.counts().toString());
        assertTrue(run.failures().stream().noneMatch(failure -> failure.cause().contains("broke down")),
                run.failures().toString());
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        run.records().forEach(record -> assertTrue(ids.add(record.get("id").asText()), record.get("id").asText()));
    }

    @Test
    void whatIsNotEnglishHasAWarningAndNoQuotes() {
        JsonNode german = run.records().stream().filter(record -> record.get("language").asText().equals("de"))
                .findFirst().orElseThrow();
        assertEquals(1, german.get("warnings").size());
        assertEquals(0, german.get("quotes").size());
    }

    @Test
    void timeGrowsWithTheLengthAndNotFaster() {
        pipeline.apply(Documents.of("warm", story(100)));
        long one = nanoseconds(story(200));
        long four = nanoseconds(story(800));
        assertTrue(four < 8 * one, "four times the length took " + (double) four / one + " times as long");
    }

    @Test
    void allocationGrowsWithTheLengthAndNotFaster() {
        pipeline.apply(Documents.of("warm", story(50)));
        long one = bytes(story(100));
        long four = bytes(story(400));
        assertTrue(four < 5 * one, "four times the length took " + (double) four / one + " times the bytes");
    }

    private static long bytes(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        pipeline.apply(Documents.of("counted", text));
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static long nanoseconds(String text) {
        long start = System.nanoTime();
        pipeline.apply(Documents.of("timed", text));
        return System.nanoTime() - start;
    }

    private static String story(int paragraphs) {
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            story.append("\"The lock number ").append(i).append(" will stay shut,\" said engineer Ada Quint")
                    .append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26))
                    .append(". She added that the boats had \"no choice\" but to wait.\n\n");
        }
        return story.toString();
    }

    @Test
    void thirtyThousandQuotationMarksEndInTime() {
        String marks = "\"Yes,\" he said. \"No,\" she said. ".repeat(7_500);
        assertTimeoutPreemptively(Duration.ofSeconds(240), () -> pipeline.apply(Documents.of("marks", marks)));
    }

    @Test
    void lineOfOneMegabyteEndsInTime() {
        String line = "word ".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> pipeline.apply(Documents.of("line", line)));
    }
}
