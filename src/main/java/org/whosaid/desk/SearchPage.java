package org.whosaid.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.page.Certainty;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.Letters;
import org.whosaid.search.Found;
import org.whosaid.search.Hit;
import org.whosaid.search.Search;
import org.whosaid.search.SearchException;

/** The page of a search. For one request. */
final class SearchPage {

    private final OpenRun run;
    private final DeskRequest asked;
    private final Element main = new Element("main").attr("class", "desk");

    SearchPage(OpenRun run, DeskRequest asked) {
        this.run = run;
        this.asked = asked;
    }

    Element main() {
        main.appendElement("h1").appendText("Search what was said");
        SearchForm.whole(main, asked);
        try {
            Search search = QuestionReader.search(asked);
            found(search, run.index().search(search));
        } catch (SearchException e) {
            if (!e.isQuestion()) {
                throw e;
            }
            main.appendElement("p").attr("class", "note").attr("role", "alert")
                    .appendText(sentence(String.valueOf(e.getMessage())));
        }
        return main;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    private void found(Search search, Found found) {
        narrowed("exactSpeaker", "Said by ");
        narrowed("exactEntity", "Mentioning ");
        main.appendElement("p").attr("class", "count").attr("role", "status").appendText(found.total() == 0 ? "Nothing found."
                : DisplayTerms.counted(found.total(), "quotation", "quotations") + ".");
        if (found.first() != null) {
            first(found.first());
        }
        Element columns = main.appendElement("div").attr("class", "columns");
        hits(columns.appendElement("section").attr("aria-label", "Quotations found"), search, found);
        facets(columns, found);
    }

    /** What a facet has narrowed it to, and the way back. */
    private void narrowed(String name, String words) {
        asked.parameter(name).ifPresent(value -> {
            Element line = main.appendElement("p").attr("class", "narrowed").appendText(words);
            line.appendElement("bdi").appendElement("b").appendText(Letters.inLine(value));
            line.appendText(" ").appendElement("a").attr("href", Addresses.search(asked, name, Optional.empty()))
                    .appendText("take away");
        });
    }

    private void first(Hit hit) {
        Element line = main.appendElement("p").attr("class", "first").appendText("First said ");
        line.appendElement("b").appendText(Letters.inLine(Optional.ofNullable(hit.published()).orElse("")));
        line.appendText(" by ").appendElement("bdi").appendText(name(hit));
        line.appendText(" in ").appendElement("a").attr("href", Addresses.quote(hit)).appendElement("bdi").appendText(title(hit));
        line.appendText(".");
    }

    private void hits(Element section, Search search, Found found) {
        Element list = section.appendElement("ol").attr("class", "hits").attr("role", "list");
        found.hits().forEach(hit -> hit(list.appendElement("li").attr("class", "hit"), hit));
        Paging.write(section, search.page(), search.size(), Math.min(found.total(), Search.DEEPEST),
                page -> Addresses.search(asked, "page", Optional.of(Integer.toString(page))));
    }

    private static void hit(Element item, Hit hit) {
        Element who = item.appendElement("p").attr("class", "who");
        who.appendElement("bdi").attr("class", "name").appendText(name(hit));
        if (hit.speaker().title() != null) {
            who.appendText(" ").appendElement("bdi").attr("class", "aside").appendText(Letters.inLine(hit.speaker().title()));
        }
        FoundPassage.write(item.appendElement("p").attr("class", "passage").attr("dir", "auto"), hit);
        Element line = item.appendElement("p").attr("class", "aside");
        sign(line, hit);
        line.appendText(DisplayTerms.type(hit.type()) + " · " + sureness(hit) + " · ");
        if (hit.published() != null) {
            line.appendElement("bdi").appendText(Letters.inLine(hit.published()));
            line.appendText(" · ");
        }
        line.appendElement("a").attr("href", Addresses.quote(hit)).appendElement("bdi").appendText(title(hit));
    }

    private static String sureness(Hit hit) {
        return hit.speaker().name() == null ? "speaker unknown"
                : Certainty.words(hit.confidence()) + ", " + Certainty.percent(hit.confidence());
    }

    /** That somebody checked it, in signs and in words. */
    private static void sign(Element line, Hit hit) {
        if (hit.checked() == null) {
            return;
        }
        Element sign = line.appendElement("span").attr("class", "sign");
        switch (hit.checked()) {
            case "confirmed" -> sign.appendText("✓ confirmed by hand");
            case "corrected" -> sign.appendText("✎ corrected by hand; the record says ").appendElement("bdi")
                    .appendText(Letters.inLine(Optional.ofNullable(hit.found()).orElse("nobody")));
            default -> sign.appendText("✗ no quotation, somebody decided");
        }
        line.appendText(" · ");
    }

    private static String name(Hit hit) {
        return Letters.inLine(Optional.ofNullable(hit.speaker().name()).orElse("Nobody named"));
    }

    private static String title(Hit hit) {
        return Letters.inLine(Optional.ofNullable(hit.title()).filter(title -> !title.isBlank()).orElse(hit.article()));
    }

    private void facets(Element columns, Found found) {
        Element aside = columns.appendElement("aside").attr("aria-label", "Narrow the search");
        facet(aside, "Said by", "exactSpeaker", found.speakers());
        facet(aside, "Mentioning", "exactEntity", found.entities());
    }

    private void facet(Element aside, String words, String name, List<Found.Facet> facets) {
        if (facets.isEmpty()) {
            return;
        }
        aside.appendElement("h2").appendText(words);
        Element list = aside.appendElement("ul").attr("class", "plain");
        for (Found.Facet facet : facets) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", Addresses.search(asked, name, Optional.of(facet.name())))
                    .appendElement("bdi").appendText(Letters.inLine(facet.name()));
            item.appendText(" ").appendElement("span").attr("class", "aside").appendText(String.valueOf(facet.count()));
        }
    }
}
