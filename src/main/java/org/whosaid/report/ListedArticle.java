package org.whosaid.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.whosaid.page.Letters;
import org.whosaid.page.ShownArticle;

/**
 * An article in a list.
 *
 * @param title     its headline
 * @param published when, as the article says; empty where it doesn't
 * @param quotes    how many quotations
 * @param address   of its page, from the report's folder
 */
record ListedArticle(String title, String published, int quotes, String address) {

    private static final int LONGEST_TITLE = 160;

    static ListedArticle of(ShownArticle article, String page) {
        String title = article.title();
        String some = title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + " …";
        return new ListedArticle(some, article.published().orElse(""), article.record().quotes().size(), page);
    }

    /** Puts articles at an element's end as a table; {@code root} leads from the page to the report's folder. */
    static void write(Element parent, List<ListedArticle> lines, String root) {
        Element table = parent.appendElement("table").attr("class", "articles");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("Article", "Published", "Quotations").forEach(words -> head.appendElement("th").attr("scope", "col")
                .attr("class", words.equals("Quotations") ? "figure" : "").appendText(words));
        Element body = table.appendElement("tbody");
        lines.forEach(line -> line.row(body.appendElement("tr"), root));
    }

    private void row(Element row, String root) {
        row.appendElement("td").appendElement("a").attr("href", root + address).appendElement("bdi")
                .appendText(Letters.inLine(title));
        row.appendElement("td").attr("class", "date").appendElement("bdi").appendText(Letters.inLine(published));
        row.appendElement("td").attr("class", "figure").appendText(String.valueOf(quotes));
    }
}
