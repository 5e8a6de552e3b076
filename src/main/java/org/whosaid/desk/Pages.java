package org.whosaid.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.page.ArticlePage;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.PageFrame;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;

/** The desk's pages. Thread-safe. */
final class Pages {

    private final Optional<OpenRun> run;
    private final ExtractionQueue queue;
    private final PastedArticles pasted = new PastedArticles();
    private final PageFrame frame;

    Pages(Optional<OpenRun> run, ExtractionQueue queue) {
        this.run = run;
        this.queue = queue;
        this.frame = new PageFrame(DeskUrls.FILES, DeskUrls.FIRST, links(run), List.of(DeskUrls.FILES + DeskUrls.SCRIPT),
                Optional.empty());
    }

    private static List<PageFrame.Link> links(Optional<OpenRun> run) {
        List<PageFrame.Link> links = new ArrayList<>();
        links.add(new PageFrame.Link("Read", DeskUrls.FIRST, ""));
        run.ifPresent(open -> {
            links.add(new PageFrame.Link("Articles", DeskUrls.ARTICLES, ""));
            links.add(new PageFrame.Link("Search", DeskUrls.SEARCH, ""));
        });
        return List.copyOf(links);
    }

    private DeskResponse page(String title, Element main) {
        return DeskResponse.html(frame.html(title + " – who said what", main));
    }

    DeskResponse first(DeskRequest request) {
        return page("Read an article", FirstPage.main(run, queue.state()));
    }

    DeskResponse articles(DeskRequest request) {
        return page("Articles", ArticleList.main(open(), request.number("page", 1)));
    }

    DeskResponse search(DeskRequest request) {
        return page(request.parameter("q").orElse("Search"), new SearchPage(open(), request).main());
    }

    DeskResponse article(DeskRequest request) {
        ShownArticle shown = DeskArticle.shown(open(), request.parameter("id").orElse(""));
        return page(shown.title(), DeskArticle.main(open(), shown));
    }

    private OpenRun open() {
        return run.orElseThrow(() -> new Problem(404, "no run is open; start the desk with the folder of a run: "
                + "whosaid serve out"));
    }

    DeskResponse pasted(DeskRequest request) {
        ArticleRecord record = pasted.of(request.parameter("key").orElse(""))
                .orElseThrow(() -> new Problem(404, "this article is no longer available; paste it again"));
        ShownArticle shown = ShownArticle.of(record, Optional.ofNullable(record.text()));
        return page(shown.title(), ArticlePage.main(shown));
    }

    /** Keeps a pasted article and responds with the location of its page. */
    DeskResponse keep(DeskRequest request, ArticleRecord record) {
        return DeskResponse.json(new Kept(DeskUrls.PASTED + "?key=" + pasted.keep(record)));
    }

    /** The response to a pasted article: the path of its page. */
    record Kept(String location) {
    }

    DeskResponse problem(Problem problem) {
        Element main = new Element("main").attr("class", "desk narrow");
        main.appendElement("h1").appendText(problem.title());
        main.appendElement("p").appendText(DisplayTerms.capitalized(problem.detail()) + ".");
        return page(problem.title(), main).withStatus(problem.status());
    }
}
