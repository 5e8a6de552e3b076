package org.whosaid.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.whosaid.page.Words;

/** What a search is asked with. */
final class SearchForm {

    private SearchForm() {
    }

    /** The line alone. */
    static void small(Element parent) {
        line(form(parent), "");
    }

    /** All of it, filled in as it was asked. */
    static void whole(Element parent, Asked asked) {
        Element form = form(parent);
        line(form, asked.parameter("q").orElse(""));
        Element row = form.appendElement("div").attr("class", "row");
        choice(row, "Words", "type", asked, "", Map.of("", "any", "direct", Words.type("direct"), "mixed",
                Words.type("mixed"), "indirect", Words.type("indirect")));
        choice(row, "Confidence", "minConfidence", asked, "", Map.of("", "any", "0.7", "70% or more", "0.85", "85% or more",
                "0.95", "95% or more"));
        day(row, "From", "from", asked);
        day(row, "to", "to", asked);
        choice(row, "Order", "sort", asked, "relevance", Map.of("relevance", "best first", "newest", "latest first",
                "oldest", "earliest first"));
        List.of("exactSpeaker", "exactEntity").forEach(name -> asked.parameter(name).ifPresent(value ->
                form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value)));
    }

    private static Element form(Element parent) {
        return parent.appendElement("form").attr("class", "search").attr("action", Addresses.SEARCH).attr("role", "search");
    }

    private static void line(Element form, String query) {
        Element line = form.appendElement("p").attr("class", "line");
        line.appendElement("label").attr("for", "q").appendText("Search what was said");
        line.appendElement("input").attr("type", "search").attr("id", "q").attr("name", "q").attr("value", query)
                .attr("placeholder", "alliance speaker:\"Antony J. Blinken\"").attr("maxlength", "1000").attr("dir", "auto");
        line.appendElement("button").attr("type", "submit").attr("class", "main").appendText("Search");
    }

    private static void choice(Element row, String words, String name, Asked asked, String usual, Map<String, String> choices) {
        String chosen = asked.parameter(name).orElse(usual);
        Element select = row.appendElement("label").appendText(words + " ").appendElement("select").attr("name", name);
        new TreeMap<>(choices).forEach((value, shown) -> select.appendElement("option").attr("value", value)
                .attr("selected", value.equals(chosen)).appendText(shown));
    }

    private static void day(Element row, String words, String name, Asked asked) {
        Optional<String> given = asked.parameter(name);
        row.appendElement("label").appendText(words + " ").appendElement("input").attr("type", "text").attr("name", name)
                .attr("size", "10").attr("placeholder", "2025-01-07").attr("pattern", "\\d{4}(-\\d\\d(-\\d\\d)?)?")
                .attr("title", "2025, 2025-01 or 2025-01-07").attr("value", given.orElse(""));
    }
}
