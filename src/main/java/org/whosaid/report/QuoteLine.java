package org.whosaid.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.page.Certainty;
import org.whosaid.page.Checked;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;

/**
 * A quotation in a list.
 *
 * @param speaker    who said it, after what people said of it; empty where nobody is known
 * @param words      of the quotation, not too many
 * @param type       whether the words stand in quotation marks
 * @param confidence 0 to 1
 * @param others     the runners-up in words; empty where there are none
 * @param article    the article's title
 * @param address    where it stands, from the report's folder
 */
record QuoteLine(Optional<String> speaker, String words, ArticleRecord.Quote.Type type, double confidence, String others,
                 String article, String address) {

    private static final int MOST_WORDS = 160;
    private static final int LONGEST_TITLE = 120;

    static QuoteLine of(ShownArticle article, int number, Optional<Checked> checked, String page) {
        ArticleRecord.Quote quote = article.record().quotes().get(number);
        String others = quote.alternatives().stream()
                .map(other -> other.name() + " " + Certainty.percent(other.confidence())).collect(Collectors.joining(", "));
        return new QuoteLine(speaker(quote, checked), cut(quote.text(), MOST_WORDS), quote.type(), quote.confidence(), others,
                cut(article.title(), LONGEST_TITLE), page + "#q" + (number + 1));
    }

    /** Who said it. */
    static Optional<String> speaker(ArticleRecord.Quote quote, Optional<Checked> checked) {
        return checked.filter(check -> check.state() == Checked.State.CORRECTED).flatMap(Checked::speaker)
                .or(() -> Optional.ofNullable(quote.speaker().name()));
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + " …";
    }
}
