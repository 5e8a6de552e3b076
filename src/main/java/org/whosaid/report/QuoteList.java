package org.whosaid.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.whosaid.page.Certainty;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.SafeText;

/** A list of quotations from several articles, with links to them. */
final class QuoteList {

    private QuoteList() {
    }

    /** Appends a list to an element; {@code root} is the relative path from the page to the report's folder. */
    static void write(Element parent, List<QuoteLine> lines, String root) {
        Element list = parent.appendElement("ol").attr("class", "lines").attr("role", "list");
        lines.forEach(line -> line(list.appendElement("li"), line, root));
    }

    private static void line(Element item, QuoteLine line, String root) {
        Element words = item.appendElement("p").attr("class", "words " + line.type().jsonName()).attr("dir", "auto");
        words.appendElement("a").attr("href", root + line.address()).appendText(SafeText.inLine(line.words()));
        Element below = item.appendElement("p").attr("class", "below");
        line.speaker().ifPresentOrElse(name -> {
            below.appendElement("bdi").attr("class", "name").appendText(SafeText.inLine(name));
            below.appendElement("span").appendText(Certainty.words(line.confidence()) + ", "
                    + Certainty.percent(line.confidence()));
        }, () -> below.appendElement("span").appendText("speaker unknown"));
        if (!line.others().isEmpty()) {
            below.appendElement("bdi").appendText(SafeText.inLine("or " + line.others()));
        }
        below.appendElement("span").appendText(DisplayTerms.type(line.type()));
        below.appendElement("bdi").attr("class", "where").appendText(SafeText.inLine(line.article()));
    }
}
