package org.whosaid.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.whosaid.batch.Timeout;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;

/** A folder of articles, and the results on one machine and on Spark. The pipeline of these tests finds no quotes. */
record SparkFixture(Path folder) {

    /** Texts on which the pipeline of these tests fails, or never returns. */
    static final String BROKEN = "over this article the pipeline breaks down";
    static final String ENDLESS = "over this article the pipeline broods for ever";

    static final Timeout LIMIT = new Timeout(Duration.ofSeconds(2));

    /** Records without quotes. */
    record EmptyPipeline() implements PipelineSource {

        private static final long serialVersionUID = 1;

        @Override
        public Function<Document, ArticleRecord> load() {
            return SparkFixture::record;
        }
    }

    static SparkSession session() {
        return SparkSession.builder().master("local[2]").appName("test").config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.warehouse.dir", "target/spark/warehouse").getOrCreate();
    }

    SparkFixture put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SparkFixture put(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    SparkFixture putPacked(String name, String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return put(name, packed.toByteArray());
    }

    /** With so few bytes per task that nearly every article gets its own. */
    SparkSettings settings(Path output, String... inputs) {
        return new SparkSettings(List.of(inputs), output.toString(), ReadingOptions.USUAL, ResultFormat.JSONL, LIMIT,
                100, false);
    }

    static Summary run(SparkSession spark, SparkSettings settings) {
        return new SparkRun(spark, settings, new EmptyPipeline()).run();
    }

    /** The lines of one of the two folders of results, sorted. */
    static List<String> lines(Path output, String result) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(output.resolve("result=" + result))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("part-")).toList()) {
                lines.addAll(List.of(withoutTimes(Files.readString(file)).split("\n")));
            }
        }
        return lines.stream().sorted().toList();
    }

    /** Without the time of each failure, which differs between runs. */
    static String withoutTimes(String lines) {
        return lines.replaceAll(",\"time\":\"[^\"]*\"", "");
    }

    /** The records that one machine gives, sorted. */
    static List<String> records(String... inputs) {
        return items(inputs).stream().filter(Document.class::isInstance)
                .map(item -> line(record((Document) item))).sorted().toList();
    }

    /** The failures that one machine has in reading, sorted. */
    static List<String> failures(String... inputs) {
        return items(inputs).stream().filter(Unreadable.class::isInstance).map(Unreadable.class::cast)
                .map(item -> line(new Failure(item.path(), item.line().orElse(null), null, "input", item.cause())))
                .sorted().toList();
    }

    private static List<ReadResult> items(String... inputs) {
        List<ReadResult> items = new ArrayList<>();
        try (Articles articles = Articles.open(List.of(inputs), ReadingOptions.USUAL, InputStream.nullInputStream())) {
            articles.forEachRemaining(items::add);
        }
        return items;
    }

    private static String line(Object value) {
        return new String(Json.LINES.bytes(value), StandardCharsets.UTF_8).stripTrailing();
    }

    private static ArticleRecord record(Document document) {
        String text = document.text().toString();
        if (text.contains(BROKEN)) {
            throw new IllegalStateException("as the article says");
        }
        while (text.contains(ENDLESS)) {
            Thread.onSpinWait();
        }
        Document.Origin origin = document.origin();
        return new ArticleRecord(ArticleRecord.SCHEMA, document.id(), new ArticleRecord.Origin(origin.path(),
                origin.line().orElse(null), origin.sha256(), origin.encoding(), origin.format().name()),
                document.given().other(), "en", List.of(), List.of(), List.of(), List.of(), List.of(), text,
                document.warnings());
    }
}
