package org.whosaid.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.document.Document;
import org.whosaid.input.ReadingOptions;
import org.whosaid.input.parse.FieldNames;
import org.whosaid.output.OutputException;

@Timeout(120)
class SparkRunTest {

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkFixture.session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private SparkFixture fixture() {
        return new SparkFixture(folder.resolve("in"));
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void assertSameAsOneMachine(String... inputs) throws IOException {
        Summary summary = SparkFixture.run(spark, fixture().settings(out(), inputs));
        assertEquals(SparkFixture.records(inputs), SparkFixture.lines(out(), "articles"));
        assertEquals(SparkFixture.failures(inputs), SparkFixture.lines(out(), "failures"));
        assertEquals(SparkFixture.records(inputs).size(), summary.articles());
        assertEquals(SparkFixture.failures(inputs).size(), summary.failures());
    }

    @Test
    void everyFormatGivesTheRecordsOfOneMachine() throws IOException {
        fixture().put("plain.txt", "The mayor spoke.\n\nShe said little.")
                .put("page.html", "<html><head><title>News</title></head><body><p>The mayor spoke at noon.</p></body></html>")
                .put("rows.csv", "id;text;desk\na1;The first row.;city\n;The second row.;sport\n")
                .put("rows.tsv", "id\ttext\nt1\tA row of tabs.\n")
                .put("list.json", "[{\"text\": \"One of a list.\"}, {\"text\": \"Another.\", \"n\": 1.50}]")
                .put("lines.jsonl", "{\"id\": \"j1\", \"text\": \"A line.\", \"more\": {\"a\": [1, null, true]}}\n\n"
                        + "{\"text\": \"A line without a name.\"}\n")
                .putPacked("packed.jsonl.gz", "{\"text\": \"From a packed line.\"}\n{\"text\": \"And one more.\"}\n")
                .put("old.txt", "The caf\u00e9 has closed.".getBytes(Charset.forName("windows-1252")))
                .put("wide.jsonl", "{\"text\": \"Two bytes a letter.\"}\n{\"text\": \"Here as well.\"}\n"
                        .getBytes(StandardCharsets.UTF_16));
        assertSameAsOneMachine(in());
    }

    @Test
    void unreadableArticleIsOneFailureInItsPlace() throws IOException {
        fixture().put("lines.jsonl", "{\"text\": \"A line.\"}\n{\"text\": broken\n[]\n{\"text\": \"The last.\"}\n")
                .put("empty.txt", "").put("cut.csv", "id,title\n1,No text\n").put("image.txt", new byte[] {0, 1, 2, 3})
                .put("packed.txt.gz", "not packed at all");
        assertSameAsOneMachine(in(), folder.resolve("nowhere").toString());
    }

    @Test
    void idsAreUniqueOverTheWholeRunAsOnOneMachine() throws IOException {
        String twins = "{\"id\": \"twin\", \"text\": \"One.\"}\n{\"id\": \"twin~2\", \"text\": \"Two.\"}\n"
                + "{\"id\": \"twin\", \"text\": \"Three.\"}\n{\"id\": \"twin\", \"text\": \"Four.\"}\n";
        fixture().put("a/same.txt", "In folder a.").put("b/same.txt", "In folder b.").put("b/a/same.txt", "Deeper.")
                .put("c.jsonl", twins).put("d.jsonl", twins)
                .put("same.json", "{\"id\": \"a/same\", \"text\": \"Named so.\"}");
        assertSameAsOneMachine(in(), folder.resolve("in/c.jsonl").toString(), folder.resolve("in/b").toString());
    }

    @Test
    void articlesOfOneFileKeepTheirOrderOverManyTasks() throws IOException {
        String lines = IntStream.range(0, 3000).mapToObj(n -> "{\"text\": \"Article " + n + ", "
                + "word ".repeat(n % 97)
                + "\"}\n").collect(Collectors.joining());
        fixture().put("lines.jsonl", lines);
        SparkSettings settings = new SparkSettings(List.of(in()), out().toString(), ReadingOptions.USUAL,
                ResultFormat.JSONL, SparkFixture.LIMIT, 100_000, false);
        Summary summary = SparkFixture.run(spark, settings);
        assertTrue(summary.tasks() > 5, "tasks: " + summary.tasks());
        assertEquals(SparkFixture.records(in()), SparkFixture.lines(out(), "articles"));
        assertEquals(IntStream.range(0, 3000).mapToLong(n -> 2 + n % 97).sum(), summary.words());
    }

    @Test
    void endlessArticleTimesOutAndOthersSucceed() throws IOException {
        fixture().put("a.txt", "Before it.").put("b.txt", SparkFixture.ENDLESS).put("c.txt", "Behind it.")
                .put("d.txt", SparkFixture.BROKEN);
        Summary summary = SparkFixture.run(spark, fixture().settings(out(), in()));
        assertEquals(2, summary.articles());
        List<String> failures = SparkFixture.lines(out(), "failures");
        assertEquals(2, failures.size());
        assertTrue(failures.get(0).contains("b.txt") && failures.get(0).contains("2 s"), failures.get(0));
        assertTrue(failures.get(1).contains("d.txt") && failures.get(1).contains("as the article says"),
                failures.get(1));
    }

    @Test
    void parquetRowsAreReadAsJsonLines() throws IOException {
        spark.sql("select 'p1' id, 'The first row.' text, 7 n, array('a', 'b') tags, timestamp_seconds(0) seen, "
                        + "date '2026-11-24' published, cast(null as string) author, named_struct('x', 1.5D) inner, "
                        + "map('k', 2L) by, cast(1.20 as decimal(10,2)) price")
                .unionAll(spark.sql("select null, 'The second row.', 8, array(), timestamp_seconds(1), date '2026-11-25', "
                        + "'B. Writer', named_struct('x', 2D), map(), cast(3 as decimal(10,2))"))
                .coalesce(1).write().parquet(folder.resolve("in/rows.parquet").toString());
        try (var files = Files.list(folder.resolve("in/rows.parquet"))) {
            Files.move(files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow(),
                    folder.resolve("in/table.parquet"));
        }
        SparkFixture.run(spark, fixture().settings(out(), folder.resolve("in/table.parquet").toString()));
        List<String> lines = SparkFixture.lines(out(), "articles");
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains("\"id\":\"p1\"") && lines.get(0).contains("\"line\":1"), lines.get(0));
        assertTrue(lines.get(0).contains("{\"n\":7,\"tags\":[\"a\",\"b\"],\"seen\":\"1970-01-01T00:00:00Z\","
                + "\"inner\":{\"x\":1.5},\"by\":{\"k\":2},\"price\":1.20}"), lines.get(0));
        assertTrue(lines.get(1).contains("\"id\":\"table-2\"") && lines.get(1).contains("The second row."),
                lines.get(1));
    }

    @Test
    void formatAndEncodingOptionsDoNotApplyToParquet() throws IOException {
        spark.sql("select 'The caf\u00e9 has closed.' text").coalesce(1).write().parquet(in());
        ReadingOptions asked = new ReadingOptions(Optional.of(Document.InputFormat.CSV), FieldNames.USUAL,
                Optional.of(StandardCharsets.ISO_8859_1), 1_000_000);
        Summary summary = SparkFixture.run(spark, new SparkSettings(List.of(in()), out().toString(), asked,
                ResultFormat.JSONL, SparkFixture.LIMIT, 100, false));
        assertEquals(1, summary.articles());
        assertTrue(SparkFixture.lines(out(), "articles").get(0).contains("The caf\u00e9 has closed."));
    }

    @Test
    void brokenParquetIsOneFailure() throws IOException {
        fixture().put("table.parquet", "PAR1 and then nothing of it").put("fine.txt", "All is well here.");
        Summary summary = SparkFixture.run(spark, fixture().settings(out(), in()));
        assertEquals(1, summary.articles());
        assertTrue(SparkFixture.lines(out(), "failures").get(0).contains("table.parquet"));
    }

    @Test
    void parquetResultsHaveColumnsAndTheWholeLine() throws IOException {
        fixture().put("one.jsonl", "{\"id\": \"j1\", \"text\": \"A line.\"}\n{broken}\n");
        SparkSettings settings = new SparkSettings(List.of(in()), out().toString(), ReadingOptions.USUAL,
                ResultFormat.PARQUET, SparkFixture.LIMIT, 100, false);
        SparkFixture.run(spark, settings);
        Dataset<Row> articles = spark.read().parquet(out() + "/result=articles");
        assertEquals(SparkFixture.records(in()), articles.select("json").as(Encoders.STRING()).collectAsList());
        assertEquals("j1", articles.first().getString(articles.first().fieldIndex("id")));
        Row failure = spark.read().parquet(out() + "/result=failures").first();
        assertEquals(2L, failure.getLong(failure.fieldIndex("line")));
        assertEquals(SparkFixture.failures(in()),
                List.of(SparkFixture.withoutTimes(failure.getString(failure.fieldIndex("json")))));
    }

    @Test
    void patternNamesItsFilesAsTheUserWould() throws IOException {
        fixture().put("one.txt", "The first.").put("two.txt", "The second.").put("three.md", "Not asked for.");
        SparkFixture.run(spark, fixture().settings(out(), in() + "/*.txt"));
        assertEquals(SparkFixture.records(in() + "/one.txt", in() + "/two.txt"), SparkFixture.lines(out(), "articles"));
    }

    @Test
    void filesOfOtherToolsAreSkippedAndCounted() throws IOException {
        fixture().put("_SUCCESS", "").put("_temporary/0/part-0.txt", "Half done.").put("photo.jpg", "no article")
                .put("part-00000", "An article.");
        Summary summary = SparkFixture.run(spark, fixture().settings(out(), in()));
        assertEquals(1, summary.articles());
        assertEquals(3, summary.leftOut());
        assertEquals(in() + "/_SUCCESS", summary.firstLeftOut().orElseThrow());
    }

    @Test
    void earlierResultsAreReplacedOnlyOnRequest() throws IOException {
        fixture().put("one.txt", "The first.");
        SparkSettings settings = fixture().settings(out(), in());
        SparkFixture.run(spark, settings);
        OutputException refusal = assertThrows(OutputException.class, () -> SparkFixture.run(spark, settings));
        assertTrue(refusal.getMessage().contains("--overwrite"), refusal.getMessage());
        fixture().put("two.txt", "The second.");
        SparkSettings overwriting = new SparkSettings(settings.inputs(), settings.output(), settings.reading(),
                settings.format(), settings.timeout(), settings.taskBytes(), true);
        SparkFixture.run(spark, overwriting);
        assertEquals(2, SparkFixture.lines(out(), "articles").size());
        Files.writeString(out().resolve("letter.txt"), "Somebody else's.");
        assertThrows(OutputException.class, () -> SparkFixture.run(spark, overwriting));
        assertTrue(Files.exists(out().resolve("letter.txt")));
    }

    @Test
    void accountIsWrittenLast() throws IOException {
        fixture().put("one.txt", "The first article.");
        SparkFixture.run(spark, fixture().settings(out(), in()));
        String account = Files.readString(out().resolve("_run.json"));
        assertTrue(account.contains("\"articles\": 1") && account.contains("\"words\": 3"), account);
        assertTrue(Files.isDirectory(out().resolve("result=failures")));
        assertFalse(Files.exists(out().resolve("_temporary")));
    }
}
