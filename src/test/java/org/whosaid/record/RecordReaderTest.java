package org.whosaid.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.output.Json;

class RecordReaderTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".record")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void recordComesBackAsItWasWritten(Path sample) throws IOException {
        for (String record : Files.readString(sample).split("(?<=\n}\n)(?=\\{)")) {
            assertEquals(record, new String(Json.INDENTED.bytes(RecordReader.record(record)), StandardCharsets.UTF_8));
        }
    }

    @Test
    void failureComesBackAsItWasWritten() {
        Failure failure = new Failure("news.jsonl", 12L, null, "input", "not a JSON object");
        assertEquals(failure, RecordReader.failure(new String(Json.LINES.bytes(failure), StandardCharsets.UTF_8)));
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() {
        String later = "{\"input\":\"a\",\"stage\":\"input\",\"cause\":\"b\",\"colour\":\"blue\"}";
        assertEquals(new Failure("a", null, null, "input", "b"), RecordReader.failure(later));
    }

    @ParameterizedTest
    @CsvSource({"direct, shouted", "direct, ''", "cue, rumour", "person, robot", "CITY, PLANET"})
    void valueThatThisVersionDoesNotKnowIsRefusedWithItsPlace(String known, String other) {
        String json = new String(Json.LINES.bytes(Sample.record()), StandardCharsets.UTF_8);
        String changed = json.replace('"' + known + '"', '"' + other + '"');
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> RecordReader.record(changed));
        assertTrue(refusal.getMessage().matches("(quotes|entities)\\[\\d]\\..*: \"" + other + "\" is not known .*"),
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"schema\":", "{\"schema\":\"somebody/else/1\"}", "{}"})
    void whatIsNoRecordIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> RecordReader.record(json));
    }
}
