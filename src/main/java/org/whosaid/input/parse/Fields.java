package org.whosaid.input.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document.Given;
import org.whosaid.input.file.Cause;

/** Reads an article from the fields of a JSON object or CSV row. Immutable, safe for all threads. */
public final class Fields {

    private static final int MAX_NAMES_SHOWN = 12;

    private final FieldNames names;

    public Fields(FieldNames names) {
        this.names = names;
    }

    /** @throws Malformed if there is no text among the fields */
    Content content(Map<String, @Nullable Object> fields, List<String> warnings) throws Malformed {
        Map<String, @Nullable Object> others = new LinkedHashMap<>(fields);
        Optional<Object> value = take(others, names.text());
        Optional<String> id = take(others, names.id()).flatMap(Fields::words);
        String text = text(value, fields, id);
        Optional<String> title = take(others, names.title()).flatMap(Fields::words);
        Optional<String> published = take(others, names.published()).flatMap(Fields::words);
        Optional<String> author = take(others, names.author()).flatMap(Fields::words);
        Optional<String> url = take(others, names.url()).flatMap(Fields::words);
        Given given = new Given(title, published, author, url, Collections.unmodifiableMap(others));
        return new Content(id, text, given, warnings);
    }

    /** Why an object or a header with these names holds no text. */
    String noText(Iterable<String> found) {
        List<String> shown = new ArrayList<>();
        found.forEach(name -> {
            if (shown.size() < MAX_NAMES_SHOWN) {
                shown.add(name);
            }
        });
        return Cause.line("no field " + String.join(" or ", names.text()) + " to take the text from; there are "
                + (shown.isEmpty() ? "none" : String.join(", ", shown)) + ": say which one holds the text");
    }

    private String text(Optional<Object> value, Map<String, @Nullable Object> fields, Optional<String> id)
            throws Malformed {
        if (value.isEmpty()) {
            throw new Malformed(noText(fields.keySet()), id);
        }
        if (value.get() instanceof String text) {
            return text;
        }
        throw new Malformed("the text is " + kind(value.get()) + ", not a string: say which field holds the text", id);
    }

    private static String kind(Object value) {
        return value instanceof Map ? "an object" : value instanceof List ? "a list"
                : value instanceof Boolean ? "true or false" : "a number";
    }

    /** Removes and returns the first of these fields that is not null. */
    private static Optional<Object> take(Map<String, @Nullable Object> fields, List<String> names) {
        for (String name : names) {
            Object value = fields.get(name);
            if (value != null) {
                fields.remove(name);
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** A value as text: names joined by commas, a person's name; empty if blank. */
    private static Optional<String> words(Object value) {
        if (value instanceof List<?> list) {
            String joined = list.stream().filter(each -> each != null).flatMap(each -> words(each).stream())
                    .collect(Collectors.joining(", "));
            return Optional.of(joined).filter(text -> !text.isBlank());
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get("name")).flatMap(Fields::words);
        }
        String words = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }
}
