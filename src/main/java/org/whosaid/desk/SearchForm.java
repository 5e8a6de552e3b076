package org.whosaid.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.record.ArticleRecord.Quote;

/** The search form. */
final class SearchForm {

    private static final List<String> HIDDEN_FILTERS = List.of("exactSpeaker", "exactEntity");

    /** Examples of the query syntax with their meaning. */
    private static final List<Map.Entry<String, String>> SYNTAX = List.of(
            Map.entry("boats harbour", "all of these words, in any form"),
            Map.entry("\"no boats\"", "an exact phrase"),
            Map.entry("boats OR ferries, boats -fishing", "either word; one without the other"),
            Map.entry("ferr*", "words that start with ferr"),
            Map.entry("speaker:\"Antony J. Blinken\"", "any name of the speaker in the article"),
            Map.entry("entity:Japan", "who or what the quotation mentions"),
            Map.entry("title:summit", "words of the headline"),
            Map.entry("date:2025-01, date:[2025-01-07 TO 2025-02]", "date of publication"),
            Map.entry("confidence:[0 TO 0.5]", "confidence in the speaker"),
            Map.entry("checked:no", "result of a check: no, confirmed, corrected, or none for not a quotation"),
            Map.entry("kind:unnamed, basis:cue", "fields of the record"));

    private SearchForm() {
    }

    /** The query field only. */
    static void small(Element parent) {
        line(form(parent), "", "");
    }

    /** The whole form, filled in with the parameters of a request. */
    static void whole(Element parent, DeskRequest request) {
        Element form = form(parent);
        line(form, request.parameter("q").orElse(""), "unseen");
        filters(form.appendElement("div").attr("class", "row"), request);
        HIDDEN_FILTERS.forEach(name -> request.parameter(name).ifPresent(value ->
                form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value)));
        syntax(form.appendElement("details"));
    }

    private static void filters(Element row, DeskRequest request) {
        Map<String, String> types = new TreeMap<>(Map.of("", "any"));
        for (Quote.Type type : Quote.Type.values()) {
            types.put(type.jsonName(), DisplayTerms.type(type));
        }
        choice(row, "Type", "type", request, "", types);
        choice(row, "Confidence", "minConfidence", request, "", Map.of("", "any", "0.7", "70% or more", "0.85", "85% or more",
                "0.95", "95% or more"));
        day(row, "From", "from", request);
        day(row, "To", "to", request);
        choice(row, "Order", "sort", request, "relevance", Map.of("relevance", "best match first", "newest", "newest first",
                "oldest", "oldest first"));
    }

    private static void syntax(Element details) {
        details.appendElement("summary").appendText("Query syntax");
        Element list = details.appendElement("dl");
        SYNTAX.forEach(example -> {
            list.appendElement("dt").appendElement("code").appendText(example.getKey());
            list.appendElement("dd").appendText(example.getValue());
        });
    }

    private static Element form(Element parent) {
        return parent.appendElement("form").attr("class", "search").attr("action", DeskUrls.SEARCH).attr("role", "search");
    }

    private static void line(Element form, String query, String labelClass) {
        Element line = form.appendElement("p").attr("class", "line");
        line.appendElement("label").attr("for", "q").attr("class", labelClass).appendText("Search what was said");
        line.appendElement("input").attr("type", "search").attr("id", "q").attr("name", "q").attr("value", query)
                .attr("placeholder", "alliance speaker:\"Antony J. Blinken\"").attr("maxlength", "1000").attr("dir", "auto");
        line.appendElement("button").attr("type", "submit").attr("class", "main").appendText("Search");
    }

    private static void choice(Element row, String label, String name, DeskRequest request, String preset,
                               Map<String, String> choices) {
        String chosen = request.parameter(name).orElse(preset);
        Element select = row.appendElement("label").appendText(label + " ").appendElement("select").attr("name", name);
        new TreeMap<>(choices).forEach((value, shown) -> select.appendElement("option").attr("value", value)
                .attr("selected", value.equals(chosen)).appendText(shown));
    }

    private static void day(Element row, String label, String name, DeskRequest request) {
                row.appendElement("label").appendText(label + " ").appendElement("input").attr("type", "text").attr("name", name)
                .attr("size", "10").attr("placeholder", "2025-01-07").attr("pattern", "\\d{4}(-\\d\\d(-\\d\\d)?)?")
                .attr("title", "2025, 2025-01 or 2025-01-07").attr("value", request.parameter(name).orElse(""));
    }
}
