package org.whosaid.desk;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.page.Certainty;
import org.whosaid.page.DisplayTerms;
import org.whosaid.page.SafeText;
import org.whosaid.search.Hit;
import org.whosaid.search.Search;
import org.whosaid.search.SearchException;
import org.whosaid.search.SearchResult;

/** The search page, for one request. */
final class SearchPage {

    private final OpenRun run;
    private final DeskRequest request;
    private final Element main = new Element("main").attr("class", "desk");

    SearchPage(OpenRun run, DeskRequest request) {
        this.run = run;
        this.request = request;
    }

    Element main() {
        main.appendElement("h1").appendText("Search what was said");
        SearchForm.whole(main, request);
        try {
            Search search = SearchParameters.search(request);
            found(search, run.index().search(search));
        } catch (SearchException e) {
            if (!e.isBadQuery()) {
                throw e;
            }
            main.appendElement("p").attr("class", "note").attr("role", "alert")
                    .appendText(DisplayTerms.capitalized(String.valueOf(e.getMessage())) + ".");
        }
        return main;
    }

    private void found(Search search, SearchResult found) {
        filter("exactSpeaker", "Said by ");
        filter("exactEntity", "Mentioning ");
        main.appendElement("p").attr("class", "count").attr("role", "status").appendText(found.total() == 0 ? "Nothing found."
                : DisplayTerms.counted(found.total(), "quotation", "quotations") + ".");
        if (found.first() != null) {
            first(found.first());
        }
        Element columns = main.appendElement("div").attr("class", "columns");
        hits(columns.appendElement("section").attr("aria-label", "Quotations found"), search, found);
        facets(columns, found);
    }

    /** A filter set by a facet, with a link that removes it. */
    private void filter(String name, String words) {
        request.parameter(name).ifPresent(value -> {
            Element line = main.appendElement("p").attr("class", "narrowed").appendText(words);
            line.appendElement("bdi").appendElement("b").appendText(SafeText.inLine(value));
            line.appendText(" ").appendElement("a").attr("href", DeskUrls.search(request, name, Optional.empty()))
                    .appendText("remove");
        });
    }

    private void first(Hit hit) {
        Element line = main.appendElement("p").attr("class", "first").appendText("First said ");
        line.appendElement("b").appendText(SafeText.inLine(Optional.ofNullable(hit.published()).orElse("")));
        line.appendText(" by ").appendElement("bdi").appendText(name(hit));
        line.appendText(" in ").appendElement("a").attr("href", DeskUrls.quote(hit)).appendElement("bdi").appendText(title(hit));
        line.appendText(".");
    }

    private void hits(Element section, Search search, SearchResult found) {
        Element list = section.appendElement("ol").attr("class", "hits").attr("role", "list");
        found.hits().forEach(hit -> hit(list.appendElement("li").attr("class", "hit"), hit));
        Paging.write(section, search.page(), search.size(), Math.min(found.total(), Search.MAX_HITS),
                page -> DeskUrls.search(request, "page", Optional.of(Integer.toString(page))));
    }

    private static void hit(Element item, Hit hit) {
        Element who = item.appendElement("p").attr("class", "who");
        who.appendElement("bdi").attr("class", "name").appendText(name(hit));
        if (hit.speaker().title() != null) {
            who.appendText(" ").appendElement("bdi").attr("class", "aside").appendText(SafeText.inLine(hit.speaker().title()));
        }
        HitPassage.write(item.appendElement("p").attr("class", "passage").attr("dir", "auto"), hit);
        Element line = item.appendElement("p").attr("class", "aside");
        sign(line, hit);
        line.appendText(DisplayTerms.type(hit.type()) + " · " + confidence(hit) + " · ");
        if (hit.published() != null) {
            line.appendElement("bdi").appendText(SafeText.inLine(hit.published()));
            line.appendText(" · ");
        }
        line.appendElement("a").attr("href", DeskUrls.quote(hit)).appendElement("bdi").appendText(title(hit));
    }

    private static String confidence(Hit hit) {
        return hit.speaker().name() == null ? "speaker unknown"
                : Certainty.words(hit.confidence()) + ", " + Certainty.percent(hit.confidence());
    }

    /** The result of a check, as a sign and in words. */
    private static void sign(Element line, Hit hit) {
        if (hit.checked() == null) {
            return;
        }
        Element sign = line.appendElement("span").attr("class", "sign");
        switch (hit.checked()) {
            case "confirmed" -> sign.appendText("✓ confirmed by hand");
            case "corrected" -> sign.appendText("✎ corrected by hand; the record says ").appendElement("bdi")
                    .appendText(SafeText.inLine(Optional.ofNullable(hit.found()).orElse("nobody")));
            default -> sign.appendText("✗ not a quotation, checked by hand");
        }
        line.appendText(" · ");
    }

    private static String name(Hit hit) {
        return SafeText.inLine(Optional.ofNullable(hit.speaker().name()).orElse("Unknown speaker"));
    }

    private static String title(Hit hit) {
        return SafeText.inLine(Optional.ofNullable(hit.title()).filter(title -> !title.isBlank()).orElse(hit.article()));
    }

    private void facets(Element columns, SearchResult found) {
        Element aside = columns.appendElement("aside").attr("aria-label", "Narrow the search");
        facet(aside, "Said by", "exactSpeaker", found.speakers());
        facet(aside, "Mentioning", "exactEntity", found.entities());
    }

    private void facet(Element aside, String words, String name, List<SearchResult.Facet> facets) {
        if (facets.isEmpty()) {
            return;
        }
        aside.appendElement("h2").appendText(words);
        Element list = aside.appendElement("ul").attr("class", "plain");
        for (SearchResult.Facet facet : facets) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", DeskUrls.search(request, name, Optional.of(facet.name())))
                    .appendElement("bdi").appendText(SafeText.inLine(facet.name()));
            item.appendText(" ").appendElement("span").attr("class", "aside").appendText(String.valueOf(facet.count()));
        }
    }
}
