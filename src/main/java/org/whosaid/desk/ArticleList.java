package org.whosaid.desk;

import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.SafeText;
import org.whosaid.search.IndexedArticle;

/** The page that lists the articles of a run. */
final class ArticleList {

    private static final int ARTICLES_PER_PAGE = 50;

    private ArticleList() {
    }

    /** @param page counted from 1 */
    static Element main(OpenRun run, int page) {
        int total = run.index().articles();
        if (page < 1 || (long) (page - 1) * ARTICLES_PER_PAGE > total) {
            throw new Problem(404, "the list has no page " + page);
        }
        Element main = new Element("main").attr("class", "desk narrow");
        Element head = main.appendElement("h1");
        head.appendText(DisplayTerms.counted(total, "article", "articles") + " in ").appendElement("bdi")
                .appendText(SafeText.inLine(run.name()));
        SearchForm.small(main);
        Element list = main.appendElement("ol").attr("class", "hits").attr("role", "list");
        run.index().articles((page - 1) * ARTICLES_PER_PAGE, ARTICLES_PER_PAGE).forEach(line -> line(list.appendElement("li"), line));
        Paging.write(main, page, ARTICLES_PER_PAGE, total, DeskUrls::articles);
        return main;
    }

    private static void line(Element item, IndexedArticle line) {
        String title = line.title() == null || line.title().isBlank() ? line.id() : line.title();
        item.attr("class", "hit").appendElement("a").attr("class", "title").attr("href", DeskUrls.article(line.id()))
                .appendElement("bdi").appendText(SafeText.inLine(title));
        Element about = item.appendElement("p").attr("class", "aside");
        if (line.published() != null) {
            about.appendElement("bdi").appendText(SafeText.inLine(line.published()));
            about.appendText(" · ");
        }
        about.appendText(DisplayTerms.counted(line.quotes(), "quotation", "quotations"));
        if (line.checked() > 0) {
            about.appendText(" · ").appendElement("span").attr("class", "sign").appendText("✓ " + line.checked() + " checked");
        }
        if (!title.equals(line.id())) {
            about.appendText(" · ").appendElement("bdi").appendText(SafeText.inLine(line.id()));
        }
    }
}
