package org.whosaid.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.search.Hit;

/** The addresses of the desk's pages. Whatever comes from an article is encoded, and stands in the query alone. */
final class Addresses {

    static final String FIRST = "/";
    static final String ARTICLES = "/articles";
    static final String ARTICLE = "/article";
    static final String PASTED = "/pasted";
    static final String SEARCH = "/search";
    static final String FILES = "/files/";
    static final String SCRIPT = "desk.js";

    /** What a search page keeps from one page to the next. */
    private static final List<String> KEPT = List.of("q", "speaker", "entity", "type", "from", "to", "minConfidence",
            "exactSpeaker", "exactEntity", "sort");

    private Addresses() {
    }

    static String article(String id) {
        return ARTICLE + "?id=" + encoded(id);
    }

    static String quote(Hit hit) {
        return article(hit.article()) + "#" + encoded(hit.quote());
    }

    static String articles(int page) {
        return ARTICLES + "?page=" + page;
    }

    /** The same search with something else, or without something. */
    static String search(DeskRequest asked, String name, Optional<String> value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        KEPT.forEach(kept -> asked.parameter(kept).ifPresent(given -> parameters.put(kept, given)));
        value.ifPresentOrElse(given -> parameters.put(name, given), () -> parameters.remove(name));
        return SEARCH + parameters.entrySet().stream().map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
