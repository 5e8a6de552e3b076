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
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.PageFrame;
import org.whosaid.page.QuoteCheck;
import org.whosaid.page.SafeText;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.run.ArticleTexts;
import org.whosaid.run.RunFolder;
import org.whosaid.text.FrequentNames.NameCount;
import org.whosaid.text.Text;

/**
 * Writes a run as a folder of web pages, in two passes over the records: the first writes the pages of the articles and counts,
 * the second collects the quotations of the most quoted speakers. The same run gives the same bytes. Used once, by one thread.
 */
public final class Report {

    private static final int ARTICLES_PER_PAGE = 200;
    private static final int QUOTES_PER_PAGE = 100;
    private static final int OVERVIEW_ARTICLES = 25;
    private static final int OVERVIEW_FAILURES = 50;
    private static final int SPEAKER_PAGES = 100;
    private static final int MAX_QUOTES_PER_SPEAKER = 200;

    private final RunFolder run;
    private final Function<ArticleRecord, List<QuoteCheck>> checks;
    private final SiteFolder site;
    private final Totals totals = new Totals();
    private final PagedList<ListedArticle> list;
    private final List<ListedArticle> first = new ArrayList<>();

    private Report(RunFolder run, Function<ArticleRecord, List<QuoteCheck>> checks, SiteFolder site) {
        this.run = run;
        this.checks = checks;
        this.site = site;
        this.list = new PagedList<>(site, "articles", "Articles", ARTICLES_PER_PAGE,
                (main, lines) -> ListedArticle.write(main, lines, "../"));
    }

    /**
     * Writes a report. Pages of an earlier report in the same folder are replaced once all new ones are complete.
     *
     * @param run    the run
     * @param checks gives the checks of an article's quotations
     * @param folder the folder for the pages; created if necessary
     * @return what was written
     * @throws org.whosaid.output.OutputException if the report can't be written, or the folder holds something else; an
     *                                            earlier report is kept
     * @throws org.whosaid.run.RunException if the run can't be read; an earlier report is kept
     */
    public static Written write(RunFolder run, Function<ArticleRecord, List<QuoteCheck>> checks, Path folder) {
        try (SiteFolder site = SiteFolder.open(folder)) {
            Report report = new Report(run, checks, site);
            report.pages();
            site.publish();
            return new Written(report.totals.articles(), report.totals.withoutText());
        }
    }

    /**
     * What a report holds.
     *
     * @param articles    the number of articles
     * @param withoutText the number of articles among them whose text was not available
     */
    public record Written(long articles, long withoutText) {
    }

    private void pages() {
        articles();
        lists();
        List<NameCount> ranking = totals.speakers().first(SPEAKER_PAGES);
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
                String address = ReportPaths.article(number, record);
                article(shown(record, texts.text(record).map(Text::of)), address,
                        links(before, after == null ? "" : ReportPaths.article(number + 1, after)));
                before = address;
                record = after;
            }
        }
        list.finish();
    }

    private ShownArticle shown(ArticleRecord record, Optional<Text> text) {
        return new ShownArticle(record, text, checks.apply(record));
    }

    private void article(ShownArticle article, String address, List<PageFrame.Link> links) {
        site.page(address, ArticlePage.html(article, frame(address, links)));
        totals.add(article, address);
        ListedArticle line = ListedArticle.of(article, address);
        list.add(line);
        if (first.size() < OVERVIEW_ARTICLES) {
            first.add(line);
        }
    }

    private static List<PageFrame.Link> links(String before, String after) {
        List<PageFrame.Link> links = new ArrayList<>();
        if (!before.isEmpty()) {
            links.add(new PageFrame.Link("Previous article", "../../" + before, "prev"));
        }
        if (!after.isEmpty()) {
            links.add(new PageFrame.Link("Next article", "../../" + after, "next"));
        }
        return links;
    }

    private static PageFrame frame(String address, List<PageFrame.Link> links) {
        String root = ReportPaths.toRoot(address);
        return PageFrame.ofFiles(root + ReportPaths.FILES, root + ReportPaths.OVERVIEW, links);
    }

    private void lists() {
        quotes("review", "Check first", totals.review().uncertain());
        quotes("nobody", "Quotations without a speaker", totals.review().withoutSpeaker());
    }

    private void quotes(String name, String title, List<QuoteLine> lines) {
        PagedList<QuoteLine> pages = new PagedList<>(site, name, title, QUOTES_PER_PAGE,
                (main, page) -> QuoteList.write(main, page, "../"));
        lines.forEach(pages::add);
        pages.finish();
    }

    private void speakers(List<NameCount> ranking) {
        PagedList<BarChart.Bar> pages = new PagedList<>(site, "speakers", "Speakers", SPEAKER_PAGES,
                (main, bars) -> BarChart.write(main, "Name", "Quotations", bars));
        Map<String, List<QuoteLine>> bySpeaker = quotesBySpeaker(ranking);
        for (int rank = 0; rank < ranking.size(); rank++) {
            NameCount count = ranking.get(rank);
            String address = ReportPaths.speaker(rank, count.name());
            site.page(address, frame(address, List.of()).html(count.name(), speaker(count, bySpeaker.get(count.name()))));
            pages.add(new BarChart.Bar(count.name(), count.times(), Optional.of("../" + address)));
        }
        pages.finish();
    }

    private static Element speaker(NameCount count, @Nullable List<QuoteLine> lines) {
        Element main = new Element("main").attr("class", "list");
        main.appendElement("h1").attr("dir", "auto").appendText(SafeText.inLine(count.name()));
        String all = DisplayTerms.counted(count.times(), "quotation", "quotations");
        main.appendElement("p").attr("class", "origin").appendText(
                count.times() > MAX_QUOTES_PER_SPEAKER ? "The first " + MAX_QUOTES_PER_SPEAKER + " of " + all : all);
        QuoteList.write(main, lines == null ? List.of() : lines, "../");
        return main;
    }

    private Map<String, List<QuoteLine>> quotesBySpeaker(List<NameCount> ranking) {
        Map<String, List<QuoteLine>> bySpeaker = new HashMap<>();
        ranking.forEach(count -> bySpeaker.put(count.name(), new ArrayList<>()));
        try (Stream<ArticleRecord> records = run.records()) {
            long[] number = {0};
            records.forEach(record -> gather(shown(record, Optional.empty()), ReportPaths.article(number[0]++, record), bySpeaker));
        }
        return bySpeaker;
    }

    private static void gather(ShownArticle article, String page, Map<String, List<QuoteLine>> bySpeaker) {
        Map<String, QuoteCheck> byId = article.checkedById();
        List<ArticleRecord.Quote> quotes = article.record().quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Optional<QuoteCheck> checked = Optional.ofNullable(byId.get(quotes.get(i).id()));
            List<QuoteLine> lines = bySpeaker.get(Totals.named(quotes.get(i), checked).orElse(""));
            if (lines != null && lines.size() < MAX_QUOTES_PER_SPEAKER && checked
                    .filter(check -> check.state() == QuoteCheck.State.REJECTED).isEmpty()) {
                lines.add(QuoteLine.of(article, i, checked, page));
            }
        }
    }

    private void overview(List<NameCount> ranking) {
        try (Stream<Failure> shown = run.failures(); Stream<Failure> all = run.failures()) {
            site.page(ReportPaths.OVERVIEW, new Overview(totals, ranking, first, shown.limit(OVERVIEW_FAILURES).toList(),
                    all.count()).html());
        }
    }
}
