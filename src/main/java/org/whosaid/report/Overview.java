package org.whosaid.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.Frame;
import org.whosaid.page.Letters;
import org.whosaid.record.Failure;

/**
 * The first page.
 *
 * @param totals    of all articles
 * @param ranking   the speakers with most quotations, who have pages of their own
 * @param articles  the first articles
 * @param failures  the first articles that could not be read
 * @param failed    how many could not be read
 */
record Overview(Totals totals, List<TopNames.Count> ranking, List<ListedArticle> articles, List<Failure> failures, long failed) {

    private static final String TITLE = "Who said what";
    private static final int SPEAKERS = 20;
    private static final int NAMES = 10;
    private static final int TO_REVIEW = 8;

    String html() {
        Element main = new Element("main").attr("class", "overview");
        main.appendElement("h1").appendText(TITLE);
        figures(main);
        Element columns = main.appendElement("div").attr("class", "columns");
        Element left = columns.appendElement("div");
        speakers(section(left, "Speakers"));
        types(section(left, "How it is quoted"));
        review(section(columns.appendElement("div"), "To be checked first"));
        names(columns);
        articles(section(main, "Articles"));
        failures(main);
        return Frame.ofFiles(Address.FILES, Address.OVERVIEW, List.of()).html(TITLE, main);
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
        figure(figures, totals.speakers().names(), "speaker with a name", "speakers with a name");
        figure(figures, totals.unattributed(), "pair of marks quotes nobody", "pairs of marks quote nobody");
        if (failed > 0) {
            figure(figures, failed, "not read", "not read");
        }
    }

    private static void figure(Element figures, long count, String one, String many) {
        Element figure = figures.appendElement("div");
        figure.appendElement("dt").appendText(count == 1 ? one : many);
        figure.appendElement("dd").appendText(String.format(Locale.ROOT, "%,d", count));
    }

    private void speakers(Element section) {
        List<Bars.Bar> bars = IntStream.range(0, Math.min(SPEAKERS, ranking.size())).mapToObj(rank ->
                new Bars.Bar(ranking.get(rank).name(), ranking.get(rank).times(),
                        Optional.of(Address.speaker(rank, ranking.get(rank).name())))).toList();
        if (bars.isEmpty()) {
            section.appendElement("p").appendText("Nobody with a name is quoted.");
            return;
        }
        Bars.write(section, "Name", "Quotations", bars);
        if (ranking.size() > SPEAKERS) {
            more(section, Address.list("speakers", 1), "More speakers");
        }
    }

    private void types(Element section) {
        List<Bars.Bar> bars = totals.types().entrySet().stream().map(entry -> new Bars.Bar(capital(DisplayTerms.type(entry.getKey())),
                entry.getValue(), Optional.empty())).toList();
        Bars.write(section, "Words", "Quotations", bars);
    }

    private void review(Element section) {
        List<QuoteLine> uncertain = totals.review().uncertain();
        if (uncertain.isEmpty()) {
            section.appendElement("p").appendText("No attribution is below 90%.");
        } else {
            section.appendElement("p").attr("class", "lead").appendText(
                    DisplayTerms.counted(totals.review().uncertainInAll(), "attribution is", "attributions are")
                    + " below 90%; the least certain:");
            QuoteList.write(section, uncertain.subList(0, Math.min(TO_REVIEW, uncertain.size())), "");
            more(section, Address.list("review", 1), "The review list");
        }
        if (totals.review().nobodysInAll() > 0) {
            more(section, Address.list("nobody", 1), "Without a speaker: "
                    + DisplayTerms.counted(totals.review().nobodysInAll(), "quotation", "quotations"));
        }
    }

    private void names(Element columns) {
        Element names = section(columns, "Named most often").attr("class", "wide");
        Element groups = names.appendElement("div").attr("class", "groups");
        for (Map.Entry<String, TopNames> group : totals.entities().entrySet()) {
            List<Bars.Bar> bars = group.getValue().first(NAMES).stream()
                    .map(count -> new Bars.Bar(count.name(), count.times(), Optional.empty())).toList();
            if (!bars.isEmpty()) {
                Bars.write(groups, group.getKey(), "Mentions", bars);
            }
        }
    }

    private void articles(Element section) {
        if (articles.isEmpty()) {
            section.appendElement("p").appendText("The run holds no articles.");
            return;
        }
        ListedArticle.write(section, articles, "");
        if (totals.articles() > articles.size()) {
            more(section, Address.list("articles", 1),
                    "All " + DisplayTerms.counted(totals.articles(), "article", "articles"));
        }
    }

    private void failures(Element main) {
        if (failed == 0) {
            return;
        }
        Element list = section(main, "Not read").appendElement("ul").attr("class", "plain");
        failures.forEach(failure -> list.appendElement("li").appendElement("bdi")
                .appendText(Letters.inLine(failure.inOneLine())));
        if (failed > failures.size()) {
            list.appendElement("li").appendText("and " + DisplayTerms.counted(failed - failures.size(), "more", "more"));
        }
    }

    private static void more(Element section, String address, String words) {
        section.appendElement("p").attr("class", "more").appendElement("a").attr("href", address).appendText(words);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
