package org.whosaid.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.whosaid.page.ArticlePage;
import org.whosaid.page.Checked;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.Frame;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.run.ArticleTexts;
import org.whosaid.run.RunFolder;
import org.whosaid.text.Text;

/**
 * Writes a run as a folder of pages. Two passes over the records: one writes the articles' pages and counts, one gathers
 * what the most quoted speakers said. The same run gives the same bytes. Used once, by one thread.
 */
public final class Report {

    private static final int ARTICLES_ON_A_PAGE = 200;
    private static final int LINES_ON_A_PAGE = 100;
    private static final int ARTICLES_OF_OVERVIEW = 25;
    private static final int FAILURES_OF_OVERVIEW = 50;
    private static final int SPEAKERS_WITH_A_PAGE = 100;
    private static final int QUOTES_OF_A_SPEAKER = 200;

    private final RunFolder run;
    private final Function<ArticleRecord, List<Checked>> checks;
    private final SiteFolder site;
    private final Totals totals = new Totals();
    private final ListPage<ListedArticle> list;
    private final List<ListedArticle> first = new ArrayList<>();

    private Report(RunFolder run, Function<ArticleRecord, List<Checked>> checks, SiteFolder site) {
        this.run = run;
        this.checks = checks;
        this.site = site;
        this.list = new ListPage<>(site, "articles", "Articles", ARTICLES_ON_A_PAGE,
                (main, lines) -> ListedArticle.write(main, lines, "../"));
    }

    /**
     * Writes a report. Pages of an earlier one in the same folder go when all the new ones are there.
     *
     * @param run    to be told of
     * @param checks what people said of an article's quotations
     * @param folder of the pages; made where it isn't there
     * @return how many articles it tells of
     * @throws org.whosaid.output.OutputException where it can't be written, or the folder holds something else; an
     *                                            earlier report is then still there
     * @throws org.whosaid.run.RunException where the run can't be read; likewise
     */
    public static long write(RunFolder run, Function<ArticleRecord, List<Checked>> checks, Path folder) {
        try (SiteFolder site = SiteFolder.open(folder)) {
            Report report = new Report(run, checks, site);
            report.pages();
            site.publish();
            return report.totals.articles();
        }
    }

    private void pages() {
        articles();
        lists();
        List<TopNames.Count> ranking = totals.speakers().first(SPEAKERS_WITH_A_PAGE);
        speakers(ranking);
        overview(ranking);
    }

    private void articles() {
        try (Stream<ArticleRecord> records = run.records(); ArticleTexts texts = ArticleTexts.of(run)) {
            Iterator<ArticleRecord> all = records.iterator();
            String before = "";
            ArticleRecord record = all.hasNext() ? all.next() : null;
            for (long number = 0; record != null; number++) {
                ArticleRecord after = all.hasNext() ? all.next() : null;
                String address = Address.article(number, record);
                article(shown(record, texts.text(record).map(Text::of)), address,
                        links(before, after == null ? "" : Address.article(number + 1, after)));
                before = address;
                record = after;
            }
        }
        list.finish();
    }

    private ShownArticle shown(ArticleRecord record, Optional<Text> text) {
        return new ShownArticle(record, text, checks.apply(record));
    }

    private void article(ShownArticle article, String address, List<Frame.Link> links) {
        site.page(address, ArticlePage.html(article, frame(address, links)));
        totals.add(article, address);
        ListedArticle line = ListedArticle.of(article, address);
        list.add(line);
        if (first.size() < ARTICLES_OF_OVERVIEW) {
            first.add(line);
        }
    }

    private static List<Frame.Link> links(String before, String after) {
        List<Frame.Link> links = new ArrayList<>();
        if (!before.isEmpty()) {
            links.add(new Frame.Link("Previous article", "../../" + before, "prev"));
        }
        if (!after.isEmpty()) {
            links.add(new Frame.Link("Next article", "../../" + after, "next"));
        }
        return links;
    }

    private static Frame frame(String address, List<Frame.Link> links) {
        String root = Address.toRoot(address);
        return Frame.ofFiles(root + Address.FILES, root + Address.OVERVIEW, links);
    }

    private void lists() {
        quotes("review", "To be checked first", totals.review().uncertain());
        quotes("nobody", "Without a speaker", totals.review().nobodys());
    }

    private void quotes(String name, String title, List<QuoteLine> lines) {
        ListPage<QuoteLine> pages = new ListPage<>(site, name, title, LINES_ON_A_PAGE,
                (main, some) -> QuoteList.write(main, some, "../"));
        lines.forEach(pages::add);
        pages.finish();
    }

    private void speakers(List<TopNames.Count> ranking) {
        ListPage<Bars.Bar> pages = new ListPage<>(site, "speakers", "Speakers", SPEAKERS_WITH_A_PAGE,
                (main, bars) -> Bars.write(main, "Name", "Quotations", bars));
        Map<String, List<QuoteLine>> said = said(ranking);
        for (int rank = 0; rank < ranking.size(); rank++) {
            TopNames.Count count = ranking.get(rank);
            String address = Address.speaker(rank, count.name());
            site.page(address, frame(address, List.of()).html(count.name(), speaker(count, said.get(count.name()))));
            pages.add(new Bars.Bar(count.name(), count.times(), Optional.of("../" + address)));
        }
        pages.finish();
    }

    private static Element speaker(TopNames.Count count, @Nullable List<QuoteLine> lines) {
        Element main = new Element("main").attr("class", "list");
        main.appendElement("h1").attr("dir", "auto").appendText(org.whosaid.page.Letters.inLine(count.name()));
        String all = DisplayTerms.counted(count.times(), "quotation", "quotations");
        main.appendElement("p").attr("class", "origin").appendText(
                count.times() > QUOTES_OF_A_SPEAKER ? "The first " + QUOTES_OF_A_SPEAKER + " of " + all : all);
        QuoteList.write(main, lines == null ? List.of() : lines, "../");
        return main;
    }

    private Map<String, List<QuoteLine>> said(List<TopNames.Count> ranking) {
        Map<String, List<QuoteLine>> said = new HashMap<>();
        ranking.forEach(count -> said.put(count.name(), new ArrayList<>()));
        try (Stream<ArticleRecord> records = run.records()) {
            long[] number = {0};
            records.forEach(record -> gather(shown(record, Optional.empty()), Address.article(number[0]++, record), said));
        }
        return said;
    }

    private static void gather(ShownArticle article, String page, Map<String, List<QuoteLine>> said) {
        Map<String, Checked> byId = article.checkedById();
        List<ArticleRecord.Quote> quotes = article.record().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Optional<Checked> checked = Optional.ofNullable(byId.get(quotes.get(i).id()));
            List<QuoteLine> lines = said.get(Totals.named(quotes.get(i), checked).orElse(""));
            if (lines != null && lines.size() < QUOTES_OF_A_SPEAKER && checked
                    .filter(check -> check.state() == Checked.State.REJECTED).isEmpty()) {
                lines.add(QuoteLine.of(article, i, checked, page));
            }
        }
    }

    private void overview(List<TopNames.Count> ranking) {
        List<Failure> failures = new ArrayList<>();
        long failed;
        try (Stream<Failure> all = run.failures()) {
            failed = all.peek(failure -> keep(failures, failure)).count();
        }
        site.page(Address.OVERVIEW, new Overview(totals, ranking, first, failures, failed).html());
    }

    private static void keep(List<Failure> failures, Failure failure) {
        if (failures.size() < FAILURES_OF_OVERVIEW) {
            failures.add(failure);
        }
    }
}
