package org.whosaid.record;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * Reads back what was written. Fields that this version doesn't know are ignored, since within a version of the schema
 * fields are only added. A value that it doesn't know where an enum stands is an error: read as another value, the
 * record would say something else. Safe for all threads.
 */
public final class RecordReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final ObjectReader RECORDS = JSON.readerFor(ArticleRecord.class);
    private static final ObjectReader FAILURES = JSON.readerFor(Failure.class);

    private RecordReader() {
    }

    /**
     * The record of a line of {@code articles.jsonl}.
     *
     * @throws IllegalArgumentException where it is none; the message says what is wrong, in one line
     */
    public static ArticleRecord record(String json) {
        ArticleRecord record = read(RECORDS, json);
        if (!ArticleRecord.SCHEMA.equals(record.schema())) {
            throw new IllegalArgumentException("not a record of " + ArticleRecord.SCHEMA + " but of "
                    + record.schema());
        }
        return record;
    }

    /**
     * The failure of a line of {@code failures.jsonl}.
     *
     * @throws IllegalArgumentException where it is none; the message says what is wrong, in one line
     */
    public static Failure failure(String json) {
        return read(FAILURES, json);
    }

    private static <T> T read(ObjectReader reader, String json) {
        try {
            T value = reader.readValue(json);
            if (value == null) {
                throw new IllegalArgumentException("null");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(reason(e), e);
        }
    }

    /** What is wrong and where, without the names of the classes that Jackson speaks of. */
    private static String reason(JsonProcessingException e) {
        if (e instanceof InvalidFormatException value && value.getTargetType().isEnum()) {
            return place(value.getPath()) + "\"" + value.getValue() + "\" is not known to this version; "
                    + "read it with the version of whosaid that wrote it";
        }
        if (e instanceof JsonMappingException wrong && !(wrong.getCause() instanceof JsonParseException)) {
            return place(wrong.getPath()) + (wrong.getCause() instanceof IllegalArgumentException value
                    ? value.getMessage() : "something is missing or not what it should be");
        }
        JsonProcessingException read = e.getCause() instanceof JsonParseException parse ? parse : e;
        return read.getOriginalMessage().lines().findFirst().orElse("not JSON");
    }

    /** {@code quotes[0].spans[1]: }; empty for the whole. */
    private static String place(List<JsonMappingException.Reference> path) {
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            place.append(step.getFieldName() == null ? "[" + step.getIndex() + "]"
                    : (place.isEmpty() ? "" : ".") + step.getFieldName());
        }
        return place.isEmpty() ? "" : place.append(": ").toString();
    }
}
