package org.whosaid.input.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.whosaid.input.parse.JsonObjects;
import org.whosaid.input.parse.Malformed;

/** The article that a page describes in JSON-LD with schema.org's names; broken JSON is ignored. */
final class LinkedData {

    private final Map<?, ?> article;

    private LinkedData(Map<?, ?> article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        return new LinkedData(page.select("script[type=application/ld+json]").stream().map(LinkedData::value)
                .flatMap(LinkedData::objects).filter(LinkedData::isArticle).findFirst().orElse(Map.of()));
    }

    /** A property that is a string. */
    Optional<String> text(String property) {
        return article.get(property) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The names of a property that is a person or several, joined by commas. */
    Optional<String> person(String property) {
        String names = Stream.ofNullable(article.get(property)).flatMap(LinkedData::names)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static Stream<String> names(Object person) {
        if (person instanceof List<?> several) {
            return several.stream().filter(Objects::nonNull).flatMap(LinkedData::names);
        }
        Object name = person instanceof Map<?, ?> map ? map.get("name") : person;
        return name instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static @Nullable Object value(Element script) {
        try {
            return JsonObjects.value(script.data());
        } catch (Malformed e) {
            return null;
        }
    }

    /** All objects of a list or graph, outermost first. */
    private static Stream<Map<?, ?>> objects(@Nullable Object value) {
        Stream.Builder<Map<?, ?>> found = Stream.builder();
        Deque<Object> open = new ArrayDeque<>(Stream.ofNullable(value).toList());
        while (!open.isEmpty()) {
            Object each = open.removeFirst();
            if (each instanceof Map<?, ?> map) {
                found.add(map);
                Stream.ofNullable(map.get("@graph")).forEach(open::addLast);
            } else if (each instanceof List<?> list) {
                list.stream().filter(Objects::nonNull).forEach(open::addLast);
            }
        }
        return found.build();
    }

    private static boolean isArticle(Map<?, ?> object) {
        return names(Optional.<Object>ofNullable(object.get("@type")).orElse(""))
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }
}
