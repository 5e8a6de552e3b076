package org.whosaid.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.record.ArticleRecord.Quote;

/** What a search is asked with. */
final class SearchForm {

    private SearchForm() {
    }

    private static final List<String> NARROWED = List.of("exactSpeaker", "exactEntity");

    /** What a query may say, with an example each. */
    private static final Map<String, String> LANGUAGE = language();

    private static Map<String, String> language() {
        Map<String, String> language = new LinkedHashMap<>();
        language.put("boats harbour", "all these words, in any form");
        language.put("\"no boats\"", "these words in a row");
        language.put("boats OR ferries, boats -fishing", "one of them; one without the other");
        language.put("ferr*", "all that begins so");
        language.put("speaker:\"Antony J. Blinken\"", "any name that the article has for who speaks");
        language.put("entity:Japan", "who or what the quotation mentions");
        language.put("title:summit", "words of the headline");
        language.put("date:2025-01, date:[2025-01-07 TO 2025-02]", "of publication");
        language.put("confidence:[0 TO 0.5]", "how sure the speaker is");
        language.put("checked:no", "what people said of it: no, confirmed, corrected, none");
        language.put("kind:unnamed, basis:cue", "as in the record");
        return language;
    }

    /** The line alone. */
    static void small(Element parent) {
        line(form(parent), "", "");
    }

    /** All of it, filled in as it was asked. */
    static void whole(Element parent, DeskRequest asked) {
        Element form = form(parent);
        line(form, asked.parameter("q").orElse(""), "unseen");
        Element row = form.appendElement("div").attr("class", "row");
        Map<String, String> types = new TreeMap<>(Map.of("", "any"));
        for (Quote.Type type : Quote.Type.values()) {
            types.put(type.jsonName(), DisplayTerms.type(type));
        }
        choice(row, "Words", "type", asked, "", types);
        choice(row, "Confidence", "minConfidence", asked, "", Map.of("", "any", "0.7", "70% or more", "0.85", "85% or more",
                "0.95", "95% or more"));
        day(row, "From", "from", asked);
        day(row, "to", "to", asked);
        choice(row, "Order", "sort", asked, "relevance", Map.of("relevance", "best first", "newest", "latest first",
                "oldest", "earliest first"));
        NARROWED.forEach(name -> asked.parameter(name).ifPresent(value ->
                form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value)));
        language(form.appendElement("details"));
    }

    private static void language(Element details) {
        details.appendElement("summary").appendText("How to ask");
        Element list = details.appendElement("dl");
        LANGUAGE.forEach((example, meaning) -> {
            list.appendElement("dt").appendElement("code").appendText(example);
            list.appendElement("dd").appendText(meaning);
        });
    }

    private static Element form(Element parent) {
        return parent.appendElement("form").attr("class", "search").attr("action", Addresses.SEARCH).attr("role", "search");
    }

    private static void line(Element form, String query, String look) {
        Element line = form.appendElement("p").attr("class", "line");
        line.appendElement("label").attr("for", "q").attr("class", look).appendText("Search what was said");
        line.appendElement("input").attr("type", "search").attr("id", "q").attr("name", "q").attr("value", query)
                .attr("placeholder", "alliance speaker:\"Antony J. Blinken\"").attr("maxlength", "1000").attr("dir", "auto");
        line.appendElement("button").attr("type", "submit").attr("class", "main").appendText("Search");
    }

    private static void choice(Element row, String words, String name, DeskRequest asked, String usual, Map<String, String> choices) {
        String chosen = asked.parameter(name).orElse(usual);
        Element select = row.appendElement("label").appendText(words + " ").appendElement("select").attr("name", name);
        new TreeMap<>(choices).forEach((value, shown) -> select.appendElement("option").attr("value", value)
                .attr("selected", value.equals(chosen)).appendText(shown));
    }

    private static void day(Element row, String words, String name, DeskRequest asked) {
        Optional<String> given = asked.parameter(name);
        row.appendElement("label").appendText(words + " ").appendElement("input").attr("type", "text").attr("name", name)
                .attr("size", "10").attr("placeholder", "2025-01-07").attr("pattern", "\\d{4}(-\\d\\d(-\\d\\d)?)?")
                .attr("title", "2025, 2025-01 or 2025-01-07").attr("value", given.orElse(""));
    }
}
