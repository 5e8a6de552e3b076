package org.whosaid.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Article;
import org.whosaid.document.Document;

/**
 * What is known of an article apart from its text. What the input gives goes before what the text tells. Fields that
 * the program has no use for pass through under their own names; one that would take the place of ours passes through
 * with {@link #FOREIGN} before its name.
 */
final class Metadata {

    static final String FOREIGN = "input_";

    private static final Set<String> OURS = Set.of("title", "published", "place", "author", "url");

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Metadata() {
    }

    static Map<String, Object> of(Document document, Article article) {
        Document.Given given = document.given();
        Metadata metadata = new Metadata();
        metadata.put("title", given.title().or(article::headline));
        metadata.put("published", given.published().or(article::date));
        metadata.put("place", article.place());
        metadata.put("author", given.author().or(article::author));
        metadata.put("url", given.url());
        given.other().forEach(metadata::pass);
        return metadata.fields;
    }

    private void put(String name, Optional<String> value) {
        value.ifPresent(known -> fields.put(name, known));
    }

    private void pass(String name, Object value) {
        boolean fits = !OURS.contains(name) || value instanceof String;
        String free = fits ? name : FOREIGN + name;
        while (fields.containsKey(free)) {
            free = FOREIGN + free;
        }
        fields.put(free, value);
    }
}
