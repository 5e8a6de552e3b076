package org.whosaid.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.whosaid.page.SafeText;
import org.whosaid.page.ShownArticle;

/**
 * An article in a list.
 *
 * @param title     its title, shortened
 * @param published the date of publication as the article gives it; an empty string if it gives none
 * @param quotes    the number of quotations
 * @param address   the path of its page, relative to the report's folder
 */
record ListedArticle(String title, String published, int quotes, String address) {

    private static final int MAX_TITLE_CODE_POINTS = 160;

    static ListedArticle of(ShownArticle article, String page) {
        String title = article.title();
        String shortened = title.codePointCount(0, title.length()) <= MAX_TITLE_CODE_POINTS ? title
                : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE_CODE_POINTS)) + " …";
        return new ListedArticle(shortened, article.published().orElse(""), article.record().quotes().size(), page);
    }

    /** Appends a table of articles to an element; {@code root} is the relative path from the page to the report's folder. */
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
                .appendText(SafeText.inLine(title));
        row.appendElement("td").attr("class", "date").appendElement("bdi").appendText(SafeText.inLine(published));
        row.appendElement("td").attr("class", "figure").appendText(String.valueOf(quotes));
    }
}
