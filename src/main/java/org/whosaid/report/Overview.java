package org.whosaid.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.PageFrame;
import org.whosaid.page.SafeText;
import org.whosaid.record.Failure;
import org.whosaid.text.FrequentNames;
import org.whosaid.text.FrequentNames.NameCount;

/**
 * The first page of the report.
 *
 * @param totals    the totals over all articles
 * @param ranking   the speakers with the most quotations, who have their own pages
 * @param articles  the first articles
 * @param failures  the first failures
 * @param failed    the number of all failures
 */
record Overview(Totals totals, List<NameCount> ranking, List<ListedArticle> articles, List<Failure> failures, long failed) {

    private static final String TITLE = "Who said what";
    private static final int MAX_SPEAKERS = 20;
    private static final int MAX_NAMES = 10;
    private static final int MAX_TO_REVIEW = 8;

    String html() {
        Element main = new Element("main").attr("class", "overview");
        main.appendElement("h1").appendText(TITLE);
        figures(main);
        Element columns = main.appendElement("div").attr("class", "columns");
        Element left = columns.appendElement("div");
        speakers(section(left, "Speakers"));
        types(section(left, "Types of quotation"));
        review(section(columns.appendElement("div"), "Check first"));
        names(columns);
        articles(section(main, "Articles"));
        failures(main);
        return PageFrame.ofFiles(ReportPaths.FILES, ReportPaths.OVERVIEW, List.of()).html(TITLE, main);
    }

    private static Element section(Element parent, String title) {
        Element section = parent.appendElement("section");
        section.appendElement("h2").appendText(title);
        return section;
    }

    private void figures(Element main) {
        Element figures = main.appendElement("dl").attr("class", "figures");
        figure(figures, totals.articles(), "article", "articles");
        figure(figures, totals.quotes(), "quotation", "quotations");
        figure(figures, totals.speakers().names(), "named speaker", "named speakers");
        figure(figures, totals.unattributed(), "quoted phrase that is not a quotation", "quoted phrases that are not quotations");
        if (failed > 0) {
            figure(figures, failed, "failed article", "failed articles");
        }
    }

    private static void figure(Element figures, long count, String one, String many) {
        Element figure = figures.appendElement("div");
        figure.appendElement("dt").appendText(count == 1 ? one : many);
        figure.appendElement("dd").appendText(String.format(Locale.ROOT, "%,d", count));
    }

    private void speakers(Element section) {
        List<BarChart.Bar> bars = IntStream.range(0, Math.min(MAX_SPEAKERS, ranking.size())).mapToObj(rank ->
                new BarChart.Bar(ranking.get(rank).name(), ranking.get(rank).times(),
                        Optional.of(ReportPaths.speaker(rank, ranking.get(rank).name())))).toList();
        if (bars.isEmpty()) {
            section.appendElement("p").appendText("No named speaker is quoted.");
            return;
        }
        BarChart.write(section, "Name", "Quotations", bars);
        if (ranking.size() > MAX_SPEAKERS) {
            more(section, ReportPaths.list("speakers", 1), "More speakers");
        }
    }

    private void types(Element section) {
        List<BarChart.Bar> bars = totals.types().entrySet().stream().map(entry -> new BarChart.Bar(
                DisplayTerms.capitalized(DisplayTerms.type(entry.getKey())), entry.getValue(), Optional.empty())).toList();
        BarChart.write(section, "Type", "Quotations", bars);
    }

    private void review(Element section) {
        List<QuoteLine> uncertain = totals.review().uncertain();
        if (uncertain.isEmpty()) {
            section.appendElement("p").appendText("Every attribution has a confidence of 90% or more.");
        } else {
            section.appendElement("p").attr("class", "lead").appendText(
                    DisplayTerms.counted(totals.review().uncertainTotal(), "attribution is", "attributions are")
                    + " below 90% confidence. The least certain ones:");
            QuoteList.write(section, uncertain.subList(0, Math.min(MAX_TO_REVIEW, uncertain.size())), "");
            more(section, ReportPaths.list("review", 1), "Review list");
        }
        if (totals.review().withoutSpeakerTotal() > 0) {
            more(section, ReportPaths.list("nobody", 1), "Quotations without a speaker: "
                    + DisplayTerms.counted(totals.review().withoutSpeakerTotal(), "", "").strip());
        }
    }

    private void names(Element columns) {
        Element names = section(columns, "Most frequent names").attr("class", "wide");
        Element groups = names.appendElement("div").attr("class", "groups");
        for (Map.Entry<String, FrequentNames> group : totals.entities().entrySet()) {
            List<BarChart.Bar> bars = group.getValue().first(MAX_NAMES).stream()
                    .map(count -> new BarChart.Bar(count.name(), count.times(), Optional.empty())).toList();
            if (!bars.isEmpty()) {
                BarChart.write(groups, group.getKey(), "Mentions", bars);
            }
        }
    }

    private void articles(Element section) {
        if (articles.isEmpty()) {
            section.appendElement("p").appendText("The run has no articles.");
            return;
        }
        ListedArticle.write(section, articles, "");
        if (totals.articles() > articles.size()) {
            more(section, ReportPaths.list("articles", 1),
                    "All " + DisplayTerms.counted(totals.articles(), "article", "articles"));
        }
    }

    private void failures(Element main) {
        if (failed == 0) {
            return;
        }
        Element list = section(main, "Failed articles").appendElement("ul").attr("class", "plain");
        failures.forEach(failure -> list.appendElement("li").appendElement("bdi")
                .appendText(SafeText.inLine(failure.inOneLine())));
        if (failed > failures.size()) {
            list.appendElement("li").appendText("and " + DisplayTerms.counted(failed - failures.size(), "more", "more"));
        }
    }

    private static void more(Element section, String address, String label) {
        section.appendElement("p").attr("class", "more").appendElement("a").attr("href", address).appendText(label);
    }
}
