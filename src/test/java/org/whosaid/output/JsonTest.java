package org.whosaid.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.record.Sample;

class JsonTest {

    private static String text(Json json, Object value) {
        return new String(json.bytes(value), StandardCharsets.UTF_8);
    }

    @Test
    void lineHasOneLineFeedAtItsEnd() {
        ArticleRecord record = Sample.empty(Sample.document("two\nlines", "A.\r\n\r\nB."));
        String line = text(Json.LINES, record);
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertTrue(line.startsWith("{\"schema\":\"whosaid/article/1\",\"id\":\"two\\nlines\","), line);
    }

    @Test
    void indentedHasTwoSpacesALevelAndLineFeedsOnly() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", List.of(1));
        value.put("b", List.of());
        assertEquals("{\n  \"a\": [\n    1\n  ],\n  \"b\": []\n}\n", text(Json.INDENTED, value));
    }

    @Test
    void signsBeyondSixteenBitsAreWrittenAsTheyAre() {
        assertEquals("\"🚢 é\"\n", text(Json.LINES, "🚢 é"));
    }

    @Test
    void loneSurrogateIsEscaped() {
        assertEquals("\"a\\uD83Db\"\n", text(Json.LINES, "a\uD83Db"));
    }

    @Property(seed = "20261124")
    void everyTextComesBackAsItWas(@ForAll String text) throws Exception {
        assertEquals(text, new ObjectMapper().readValue(Json.LINES.bytes(text), String.class));
    }

    @Test
    void whatIsUnknownOfAFailureIsLeftOut() {
        assertEquals("{\"input\":\"a.txt\",\"stage\":\"input\",\"cause\":\"no such file\"}\n",
                text(Json.LINES, new Failure("a.txt", null, null, "input", "no such file")));
    }

    @Test
    void whatNestsTooDeeplyIsAnExceptionAndNoOverflow() {
        List<Object> nested = List.of();
        for (int depth = 0; depth < 100_000; depth++) {
            List<Object> outer = new ArrayList<>();
            outer.add(nested);
            nested = outer;
        }
        List<Object> deep = nested;
        assertThrows(UncheckedIOException.class, () -> Json.LINES.bytes(deep));
    }
}
