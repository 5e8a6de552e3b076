package org.whosaid.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.whosaid.record.ArticleRecord;

/** What the page says of each quotation, in a list. Made for one article. */
final class QuoteCards {

    /** The words themselves stand in the text; here so many code points tell which ones are meant. */
    private static final int LONGEST_EXCERPT = 140;

    private final Reason reason;
    private final boolean whole;
    private final Map<Voice, ShownQuote> lastOf = new HashMap<>();

    QuoteCards(ShownArticle article) {
        this.reason = new Reason(article);
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
        head.appendText(" ").appendElement("bdi").attr("class", "name").appendText(Letters.inLine(quote.voice().name()));
        String title = quote.quote().speaker().title();
        if (title != null && !isCorrected(quote)) {
            head.appendText(" ").appendElement("bdi").attr("class", "title").appendText(Letters.inLine(title));
        }
    }

    private void words(Element card, ArticleRecord.Quote quote) {
        Element words = card.appendElement("p").attr("class", "words " + quote.type().jsonName()).attr("dir", "auto");
        words.appendText(Letters.inLine(whole ? quote.text() : excerpt(quote.text())));
    }

    private static String excerpt(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_EXCERPT) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT));
        int space = start.lastIndexOf(' ');
        return start.substring(0, space > LONGEST_EXCERPT / 2 ? space : start.length()) + " …";
    }

    private void details(Element card, ShownQuote quote) {
        quote.checked().ifPresent(check -> state(card, check, quote.quote().speaker()));
        Element sure = card.appendElement("p").attr("class", "sure");
        sure.appendText(capital(DisplayTerms.type(quote.quote().type())) + " · ");
        confidence(sure, quote);
        because(card, quote);
        alternatives(card, quote.quote().alternatives());
        quote.quote().flags().forEach(flag -> card.appendElement("p").attr("class", "flag").appendText(DisplayTerms.flag(flag)));
    }

    private static void state(Element card, Checked check, ArticleRecord.Speaker was) {
        String name = was.name() == null ? "nobody" : was.name();
        Element state = card.appendElement("p").attr("class", "checked");
        switch (check.state()) {
            case CONFIRMED -> state.appendText("✓ Confirmed by hand");
            case CORRECTED -> state.appendText("✎ Corrected by hand; the record says ").appendElement("bdi")
                    .appendText(Letters.inLine(name));
            case REJECTED -> state.appendText("✗ No quotation, somebody decided");
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
        String why = Letters.inLine(reason.of(quote.quote(), before));
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
            line.appendText(i == 0 ? "" : ", ").appendElement("bdi").appendText(Letters.inLine(alternative.name()));
            line.appendText(" " + Certainty.percent(alternative.confidence()));
        }
    }

    private static boolean isCorrected(ShownQuote quote) {
        return quote.checked().filter(check -> check.state() == Checked.State.CORRECTED).isPresent();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
