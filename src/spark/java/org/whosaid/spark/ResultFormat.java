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
import org.whosaid.batch.ArticleExtractor;

/**
 * How results are written: rows whose first column, {@link #RESULT}, says whether it is a record or a failure. Spark
 * makes a folder for each of the two in one job, so that an article ends up in exactly one of them.
 */
enum ResultFormat {

    /** The line of {@code articles.jsonl} or {@code failures.jsonl}, and nothing else. */
    JSONL("text") {
        @Override
        StructType schema() {
            return new StructType().add(RESULT, DataTypes.StringType).add("value", DataTypes.StringType);
        }

        @Override
        Row row(ArticleExtractor.Extracted result) {
            return RowFactory.create(folder(result), line(result));
        }
    },

    /** The most requested fields as columns, and the same line, which has all fields, in the last column. */
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
        Row row(ArticleExtractor.Extracted result) {
            String line = line(result);
            JsonNode json = parse(line);
            JsonNode source = json.path("source").isMissingNode() ? json : json.path("source");
            JsonNode metadata = json.path("metadata");
            return RowFactory.create(folder(result), string(json, "id"),
                    string(source, result.isRecord() ? "path" : "input"),
                    number(source, "line"), string(json, "language"), string(metadata, "title"),
                    string(metadata, "published"), string(metadata, "url"), quotes(json.path("quotes")), line);
        }
    };

    /** The column that says what a row is. Its two values are folder names. */
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

    ResultFormat(String source) {
        this.source = source;
    }

    /** Spark's name for the format of the files. */
    String source() {
        return source;
    }

    abstract StructType schema();

    abstract Row row(ArticleExtractor.Extracted result);

    private static String folder(ArticleExtractor.Extracted result) {
        return result.isRecord() ? ARTICLES : FAILURES;
    }

    /** Without its line feed, which Spark adds. */
    private static String line(ArticleExtractor.Extracted result) {
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

    private static @Nullable String string(JsonNode object, String field) {
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
            rows.add(RowFactory.create(string(quote, "id"), string(quote, "type"), string(quote, "text"),
                    string(speaker, "name"), string(speaker, "kind"), quote.path("confidence").asDouble()));
        }
        return rows.toArray(Row[]::new);
    }
}
