package org.whosaid.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.record.ArticleRecord;

/** The list of cards, one per quotation. For one article. */
final class QuoteCards {

    /** The maximum length of the excerpt on a card; the text shows the whole quotation. */
    private static final int MAX_EXCERPT_CODE_POINTS = 140;

    private final Explanation reason;
    private final boolean whole;
    private final Map<Voice, ShownQuote> lastOf = new HashMap<>();

    QuoteCards(ShownArticle article) {
        this.reason = new Explanation(article);
        this.whole = article.text().isEmpty();
    }

    void write(Element parent, List<ShownQuote> quotes) {
        Element list = parent.appendElement("ol").attr("class", "cards").attr("role", "list");
        quotes.forEach(quote -> card(list, quote));
    }

    private void card(Element list, ShownQuote quote) {
        Element card = list.appendElement("li").attr("class", "card " + quote.look()).attr("data-q", quote.anchor())
                .attr("data-voice", String.valueOf(quote.voice().number()));
        if (whole) {
            card.attr("id", quote.anchor());
        }
        head(card, quote);
        words(card, quote.quote());
        details(card, quote);
        lastOf.put(quote.voice(), quote);
    }

    private static void head(Element card, ShownQuote quote) {
        Element head = card.appendElement("p").attr("class", "who");
        head.appendElement("a").attr("class", "number " + quote.look()).attr("href", "#" + quote.anchor())
                .attr("aria-label", "Quotation " + (quote.number() + 1)).appendText(String.valueOf(quote.number() + 1));
        head.appendText(" ").appendElement("bdi").attr("class", "name").appendText(SafeText.inLine(quote.voice().name()));
        String title = quote.quote().speaker().title();
        if (title != null && !isCorrected(quote)) {
            head.appendText(" ").appendElement("bdi").attr("class", "title").appendText(SafeText.inLine(title));
        }
    }

    private void words(Element card, ArticleRecord.Quote quote) {
        Element words = card.appendElement("p").attr("class", "words " + quote.type().jsonName()).attr("dir", "auto");
        words.appendText(SafeText.inLine(whole ? quote.text() : excerpt(quote.text())));
    }

    private static String excerpt(String words) {
        if (words.codePointCount(0, words.length()) <= MAX_EXCERPT_CODE_POINTS) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, MAX_EXCERPT_CODE_POINTS));
        int space = start.lastIndexOf(' ');
        return start.substring(0, space > MAX_EXCERPT_CODE_POINTS / 2 ? space : start.length()) + " …";
    }

    private void details(Element card, ShownQuote quote) {
        quote.checked().ifPresent(check -> state(card, check, quote.quote().speaker()));
        Element sure = card.appendElement("p").attr("class", "sure");
        sure.appendText(DisplayTerms.capitalized(DisplayTerms.type(quote.quote().type())) + " · ");
        confidence(sure, quote);
        because(card, quote);
        alternatives(card, quote.quote().alternatives());
        quote.quote().flags().forEach(flag -> card.appendElement("p").attr("class", "flag").appendText(DisplayTerms.flag(flag)));
    }

    private static void state(Element card, QuoteCheck check, ArticleRecord.Speaker was) {
        String name = was.name() == null ? "unknown" : was.name();
        Element state = card.appendElement("p").attr("class", "checked");
        switch (check.state()) {
            case CONFIRMED -> state.appendText("✓ Confirmed by hand");
            case CORRECTED -> state.appendText("✎ Corrected by hand; the record says ").appendElement("bdi")
                    .appendText(SafeText.inLine(name));
            case REJECTED -> state.appendText("✗ Not a quotation, checked by hand");
        }
    }

    private static void confidence(Element sure, ShownQuote quote) {
        double confidence = quote.quote().confidence();
        if (quote.quote().speaker().name() == null) {
            sure.appendText("speaker unknown");
            return;
        }
        sure.appendText(Certainty.words(confidence) + ", ").appendElement("b").appendText(Certainty.percent(confidence));
    }

    private void because(Element card, ShownQuote quote) {
        Optional<ShownQuote> before = Optional.ofNullable(lastOf.get(quote.voice()));
        String why = SafeText.inLine(reason.of(quote.quote(), before));
        card.appendElement("p").attr("class", "because").attr("dir", "auto")
                .appendText("Because: " + why + (why.endsWith(".") ? "" : "."));
    }

    private static void alternatives(Element card, List<ArticleRecord.Alternative> alternatives) {
        if (alternatives.isEmpty()) {
            return;
        }
        Element line = card.appendElement("p").attr("class", "or").appendText("Or: ");
        for (int i = 0; i < alternatives.size(); i++) {
            ArticleRecord.Alternative alternative = alternatives.get(i);
            line.appendText(i == 0 ? "" : ", ").appendElement("bdi").appendText(SafeText.inLine(alternative.name()));
            line.appendText(" " + Certainty.percent(alternative.confidence()));
        }
    }

    private static boolean isCorrected(ShownQuote quote) {
        return quote.checked().filter(check -> check.state() == QuoteCheck.State.CORRECTED).isPresent();
    }
}
