package org.whosaid.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.search.Hit;

/** The URLs of the desk's pages. Text from articles is encoded and appears only in the query. */
final class DeskUrls {

    static final String FIRST = "/";
    static final String ARTICLES = "/articles";
    static final String ARTICLE = "/article";
    static final String PASTED = "/pasted";
    static final String SEARCH = "/search";
    static final String FILES = "/files/";
    static final String SCRIPT = "desk.js";

    /** The parameters that links from one search page to another keep. */
    private static final List<String> SEARCH_PARAMETERS = List.of("q", "speaker", "entity", "type", "from", "to", "minConfidence",
            "exactSpeaker", "exactEntity", "sort");

    private DeskUrls() {
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

    /** The same search with one parameter changed, or removed if the value is empty. */
    static String search(DeskRequest request, String name, Optional<String> value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        SEARCH_PARAMETERS.forEach(kept -> request.parameter(kept).ifPresent(current -> parameters.put(kept, current)));
        value.ifPresentOrElse(other -> parameters.put(name, other), () -> parameters.remove(name));
        return SEARCH + parameters.entrySet().stream().map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
