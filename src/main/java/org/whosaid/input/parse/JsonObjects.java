package org.whosaid.input.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.input.file.Cause;

/**
 * A JSON object as an article. Numbers keep their digits. Python's NaN and Infinity, which are not JSON, become null;
 * an unpaired surrogate, which no output can hold, becomes U+FFFD with a warning. Safe for all threads.
 */
public final class JsonObjects implements Parser {

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build().readerFor(Object.class);

    private final Fields fields;

    public JsonObjects(Fields fields) {
        this.fields = fields;
    }

    @Override
    public Content parse(String decoded) throws Malformed {
        List<String> warnings = new ArrayList<>();
        return fields.content(clean(object(decoded), warnings), warnings);
    }

    /**
     * Any JSON value, in Java's maps, lists, strings and numbers; null for {@code null}.
     *
     * @throws Malformed if it is not valid JSON
     */
    public static @Nullable Object value(String json) throws Malformed {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            String place = Optional.ofNullable(e.getLocation()).map(JsonLocation::getCharOffset)
                    .filter(offset -> offset > 0).map(offset -> " at character " + offset).orElse("");
            throw new Malformed(Cause.line("broken JSON" + place + ": " + e.getOriginalMessage()));
        }
    }

    private static Map<?, ?> object(String decoded) throws Malformed {
        if (value(decoded) instanceof Map<?, ?> map) {
            return map;
        }
        throw new Malformed("not a JSON object: each article needs one, with its text in a field");
    }

    private static Map<String, @Nullable Object> clean(Map<?, ?> map, List<String> warnings) {
        Map<String, @Nullable Object> clean = new LinkedHashMap<>();
        map.forEach((name, value) -> clean.put(clean(String.valueOf(name), warnings), cleanValue(value, warnings)));
        return Collections.unmodifiableMap(clean);
    }

    private static @Nullable Object cleanValue(@Nullable Object value, List<String> warnings) {
        if (value instanceof String text) {
            return clean(text, warnings);
        }
        if (value instanceof Map<?, ?> map) {
            return clean(map, warnings);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> clean = new ArrayList<>();
            list.forEach(each -> clean.add(cleanValue(each, warnings)));
            return Collections.unmodifiableList(clean);
        }
        return value instanceof Double number && !Double.isFinite(number) ? null : value;
    }

    private static String clean(String text, List<String> warnings) {
        if (text.codePoints().noneMatch(JsonObjects::isUnpaired)) {
            return text;
        }
        String warning = "Halves of surrogate pairs in the JSON are U+FFFD instead.";
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
        return text.codePoints().map(point -> isUnpaired(point) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isUnpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
