package org.whosaid.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.whosaid.batch.ArticleWork;

/**
 * What a result is to Spark: a row whose first column, {@link #RESULT}, says whether it is an article's record or a
 * failure. Spark makes a folder for each of the two, in one job, so that an article ends in just one of them.
 */
public enum RowForm {

    /** The line of {@code articles.jsonl} or {@code failures.jsonl}, and nothing else. */
    JSONL("text") {
        @Override
        StructType schema() {
            return new StructType().add(RESULT, DataTypes.StringType).add("value", DataTypes.StringType);
        }

        @Override
        Row row(ArticleWork.Result result) {
            return RowFactory.create(folder(result), line(result));
        }
    },

    /** What is asked for most as columns; the same line, which holds all of it, in the last one. */
    PARQUET("parquet") {
        @Override
        StructType schema() {
            return new StructType().add(RESULT, DataTypes.StringType)
                    .add("id", DataTypes.StringType).add("path", DataTypes.StringType).add("line", DataTypes.LongType)
                    .add("language", DataTypes.StringType).add("title", DataTypes.StringType)
                    .add("published", DataTypes.StringType).add("url", DataTypes.StringType)
                    .add("quotes", DataTypes.createArrayType(QUOTE)).add("json", DataTypes.StringType);
        }

        @Override
        Row row(ArticleWork.Result result) {
            String line = line(result);
            JsonNode json = parse(line);
            JsonNode source = json.path("source").isMissingNode() ? json : json.path("source");
            JsonNode metadata = json.path("metadata");
            return RowFactory.create(folder(result), words(json, "id"), words(source, result.isRecord() ? "path" : "input"),
                    number(source, "line"), words(json, "language"), words(metadata, "title"),
                    words(metadata, "published"), words(metadata, "url"), quotes(json.path("quotes")), line);
        }
    };

    /** The column that says what a row is; its two values name the folders. */
    static final String RESULT = "result";
    static final String ARTICLES = "articles";
    static final String FAILURES = "failures";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final StructType QUOTE = new StructType(new StructField[] {
        DataTypes.createStructField("id", DataTypes.StringType, true),
        DataTypes.createStructField("type", DataTypes.StringType, true),
        DataTypes.createStructField("text", DataTypes.StringType, true),
        DataTypes.createStructField("speaker", DataTypes.StringType, true),
        DataTypes.createStructField("kind", DataTypes.StringType, true),
        DataTypes.createStructField("confidence", DataTypes.DoubleType, true)
    });

    private final String source;

    RowForm(String source) {
        this.source = source;
    }

    /** Spark's name for the format of the files. */
    String source() {
        return source;
    }

    abstract StructType schema();

    abstract Row row(ArticleWork.Result result);

    private static String folder(ArticleWork.Result result) {
        return result.isRecord() ? ARTICLES : FAILURES;
    }

    /** Without its line feed, which Spark puts behind it. */
    private static String line(ArticleWork.Result result) {
        byte[] bytes = result.line();
        return new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String words(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    private static @Nullable Long number(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isIntegralNumber() ? value.longValue() : null;
    }

    private static Row[] quotes(JsonNode quotes) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode quote : quotes) {
            JsonNode speaker = quote.path("speaker");
            rows.add(RowFactory.create(words(quote, "id"), words(quote, "type"), words(quote, "text"),
                    words(speaker, "name"), words(speaker, "kind"), quote.path("confidence").asDouble()));
        }
        return rows.toArray(Row[]::new);
    }
}
