package org.whosaid.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.whosaid.Mutations;
import org.whosaid.output.Json;

/** A damaged line of records or failures is refused with one line, or it is read and can be written again. */
class FuzzedRecordTest {

    private static final List<String> TOKENS = List.of("null", "-1", "1e999", "\"\"", "[]", "{}", "true", ",", ":", "\\uD800", "\"direct\"",
            "\"start\":", "\"end\":", "9999999999", "[".repeat(100));

    private static final String RECORD = line(Sample.record());
    private static final String FAILURE = line(new Failure("news.jsonl", 12L, "a1", "input", "not a JSON object"));

    private static String line(Object value) {
        return new String(Json.LINES.bytes(value), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<byte[]> lines() {
        return Mutations.of(List.of(RECORD, FAILURE), TOKENS);
    }

    @Property(seed = "20261124")
    void damagedRecordIsRefusedInOneLineOrWrittenAgain(@ForAll("lines") byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        try {
            String written = line(RecordReader.record(line));
            assertEquals(written, line(RecordReader.record(written)));
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).lines().count() == 1, e.getMessage());
        }
    }

    @Property(seed = "20261124")
    void damagedFailureIsRefusedInOneLineOrWrittenAgain(@ForAll("lines") byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        try {
            String written = line(RecordReader.failure(line));
            assertEquals(written, line(RecordReader.failure(written)));
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).lines().count() == 1, e.getMessage());
        }
    }
}
