package org.whosaid.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.page.ArticlePage;
import org.whosaid.page.Frame;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;

/** The desk's pages. Safe for all threads. */
final class Pages {

    private final Optional<OpenRun> run;
    private final ExtractionQueue workshop;
    private final Pasted pasted = new Pasted();
    private final Frame frame;

    Pages(Optional<OpenRun> run, ExtractionQueue workshop) {
        this.run = run;
        this.workshop = workshop;
        this.frame = new Frame(Addresses.FILES, Addresses.FIRST, links(run), List.of(Addresses.FILES + Addresses.SCRIPT),
                Optional.empty());
    }

    private static List<Frame.Link> links(Optional<OpenRun> run) {
        List<Frame.Link> links = new ArrayList<>();
        links.add(new Frame.Link("Read", Addresses.FIRST, ""));
        run.ifPresent(open -> {
            links.add(new Frame.Link("Articles", Addresses.ARTICLES, ""));
            links.add(new Frame.Link("Search", Addresses.SEARCH, ""));
        });
        return List.copyOf(links);
    }

    private DeskResponse page(String title, Element main) {
        return DeskResponse.html(frame.html(title + " – who said what", main));
    }

    DeskResponse first(DeskRequest asked) {
        return page("Read an article", FirstPage.main(run, workshop.state()));
    }

    DeskResponse articles(DeskRequest asked) {
        return page("Articles", ArticleList.main(open(), asked.number("page", 1)));
    }

    DeskResponse search(DeskRequest asked) {
        return page(asked.parameter("q").orElse("Search"), new SearchPage(open(), asked).main());
    }

    DeskResponse article(DeskRequest asked) {
        ShownArticle shown = DeskArticle.shown(open(), asked.parameter("id").orElse(""));
        return page(shown.title(), DeskArticle.main(open(), shown));
    }

    private OpenRun open() {
        return run.orElseThrow(() -> new Problem(404, "no run is open; start the desk with the folder of one: "
                + "whosaid serve out"));
    }

    DeskResponse pasted(DeskRequest asked) {
        ArticleRecord record = pasted.of(asked.parameter("key").orElse(""))
                .orElseThrow(() -> new Problem(404, "that article is no longer here; paste it again"));
        ShownArticle shown = ShownArticle.of(record, Optional.ofNullable(record.text()));
        return page(shown.title(), ArticlePage.main(shown));
    }

    /** Keeps an article that was pasted, and says where it can be seen. */
    DeskResponse keep(DeskRequest asked, ArticleRecord record) {
        return DeskResponse.json(new Kept(Addresses.PASTED + "?key=" + pasted.keep(record)));
    }

    /**
     * Where to go.
     *
     * @param location an address of the desk
     */
    record Kept(String location) {
    }

    DeskResponse problem(Problem problem) {
        Element main = new Element("main").attr("class", "desk narrow");
        main.appendElement("h1").appendText(problem.title());
        main.appendElement("p").appendText(problem.detail().substring(0, 1).toUpperCase(Locale.ROOT)
                + problem.detail().substring(1) + ".");
        return page(problem.title(), main).withStatus(problem.status());
    }
}
