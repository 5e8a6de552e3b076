package org.whosaid.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.Pipeline;
import org.whosaid.batch.Timeout;
import org.whosaid.document.Document;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.models.Models;
import org.whosaid.output.Json;
import org.whosaid.record.TextOption;

/** The sample articles with the real models, in two threads of one JVM. */
class SparkSamplesIT {

    @TempDir
    private Path folder;

    @Test
    void samplesGiveTheRecordsOfOneMachine() throws IOException {
        Path output = folder.resolve("out");
        SparkSettings settings = new SparkSettings(List.of("samples"), output.toString(), ReadingOptions.USUAL,
                ResultFormat.JSONL, Timeout.DEFAULT, 10_000, false);
        try (SparkSession spark = SparkFixture.session()) {
            Summary summary = SparkRun.run(spark, settings, TextOption.AUTO);
            assertTrue(summary.tasks() > 3 && summary.attributed() > 100, summary.toString());
        }
        assertEquals(expected(), SparkFixture.lines(output, "articles"));
    }

    private static List<String> expected() {
        Pipeline pipeline = Pipeline.load(Models.load(), TextOption.AUTO);
        List<String> lines = new ArrayList<>();
        try (Articles articles = Articles.open(List.of("samples"), ReadingOptions.USUAL,
                InputStream.nullInputStream())) {
            articles.forEachRemaining(item -> lines.add(new String(Json.LINES.bytes(pipeline.apply((Document) item)),
                    StandardCharsets.UTF_8).stripTrailing()));
        }
        Collections.sort(lines);
        return lines;
    }
}
