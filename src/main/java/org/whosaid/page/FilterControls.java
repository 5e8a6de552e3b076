package org.whosaid.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.whosaid.record.ArticleRecord.Quote;

/** The filters by speaker, type and confidence. They need the script, so they are hidden until it runs. */
final class FilterControls {

    private FilterControls() {
    }

    static void write(Element side, Voices voices) {
        Element form = side.appendElement("form").attr("class", "filters").attr("hidden", true)
                .attr("aria-label", "Which quotations to show");
        voices(form, voices.voices());
        types(form);
        confidence(form);
        side.appendElement("p").attr("class", "status").attr("role", "status");
    }

    private static void voices(Element form, List<Voice> voices) {
        Element group = form.appendElement("fieldset").attr("class", "voices");
        group.appendElement("legend").appendText("Speakers");
        voices.forEach(voice -> {
            Element button = group.appendElement("button").attr("type", "button").attr("class", "voice " + voice.colour())
                    .attr("data-voice", String.valueOf(voice.number())).attr("aria-pressed", "false");
            button.appendElement("bdi").appendText(SafeText.inLine(voice.name()));
            button.appendText(" ").appendElement("span").attr("class", "count").appendText(String.valueOf(voice.quotes()));
        });
    }

    private static void types(Element form) {
        Element group = form.appendElement("fieldset").attr("class", "types");
        group.appendElement("legend").appendText("Type");
        for (Quote.Type type : Quote.Type.values()) {
            Element label = group.appendElement("label");
            label.appendElement("input").attr("type", "checkbox").attr("name", "type").attr("value", type.jsonName())
                    .attr("checked", true);
            label.appendText(" " + DisplayTerms.type(type));
        }
    }

    private static void confidence(Element form) {
        Element label = form.appendElement("label").attr("class", "confidence").appendText("Confidence ");
        Element select = label.appendElement("select").attr("name", "confidence");
        option(select, "0 1", "any");
        option(select, "0.95 1", "95% or more");
        option(select, "0.85 1", "85% or more");
        option(select, "0 0.84", "below 85%");
        option(select, "0 0.69", "below 70%");
        option(select, "0 0.49", "below 50%");
    }

    private static void option(Element select, String value, String label) {
        select.appendElement("option").attr("value", value).appendText(label);
    }
}
