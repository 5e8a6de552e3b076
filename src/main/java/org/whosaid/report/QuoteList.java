package org.whosaid.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.whosaid.page.Certainty;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.Letters;

/** Quotations of many articles in a list, each a link to its place. */
final class QuoteList {

    private QuoteList() {
    }

    /** Puts a list at an element's end; {@code root} leads from the page to the report's folder. */
    static void write(Element parent, List<QuoteLine> lines, String root) {
        Element list = parent.appendElement("ol").attr("class", "lines").attr("role", "list");
        lines.forEach(line -> line(list.appendElement("li"), line, root));
    }

    private static void line(Element item, QuoteLine line, String root) {
        Element words = item.appendElement("p").attr("class", "words " + line.type().jsonName()).attr("dir", "auto");
        words.appendElement("a").attr("href", root + line.address()).appendText(Letters.inLine(line.words()));
        Element below = item.appendElement("p").attr("class", "below");
        line.speaker().ifPresentOrElse(name -> {
            below.appendElement("bdi").attr("class", "name").appendText(Letters.inLine(name));
            below.appendElement("span").appendText(Certainty.words(line.confidence()) + ", "
                    + Certainty.percent(line.confidence()));
        }, () -> below.appendElement("span").appendText("speaker unknown"));
        if (!line.others().isEmpty()) {
            below.appendElement("bdi").appendText(Letters.inLine("or " + line.others()));
        }
        below.appendElement("span").appendText(DisplayTerms.type(line.type()));
        below.appendElement("bdi").attr("class", "where").appendText(Letters.inLine(line.article()));
    }
}
