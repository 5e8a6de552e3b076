package org.whosaid.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.page.Certainty;
import org.whosaid.page.QuoteCheck;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;

/**
 * A quotation in a list.
 *
 * @param speaker    the speaker, with corrections applied; empty if unknown
 * @param words      the text of the quotation, shortened
 * @param type       the type of the quotation
 * @param confidence the confidence in the speaker, 0 to 1
 * @param others     the alternative speakers in words; an empty string if there are none
 * @param article    the article's title, shortened
 * @param address    the path and anchor of the quotation, relative to the report's folder
 */
record QuoteLine(Optional<String> speaker, String words, ArticleRecord.Quote.Type type, double confidence, String others,
                 String article, String address) {

    private static final int MAX_TEXT_CODE_POINTS = 160;
    private static final int MAX_TITLE_CODE_POINTS = 120;

    static QuoteLine of(ShownArticle article, int number, Optional<QuoteCheck> checked, String page) {
        ArticleRecord.Quote quote = article.record().quotes().get(number);
        String others = quote.alternatives().stream()
                .map(other -> other.name() + " " + Certainty.percent(other.confidence())).collect(Collectors.joining(", "));
        return new QuoteLine(speaker(quote, checked), cut(quote.text(), MAX_TEXT_CODE_POINTS), quote.type(), quote.confidence(), others,
                cut(article.title(), MAX_TITLE_CODE_POINTS), page + "#q" + (number + 1));
    }

    /** The speaker, with corrections applied. */
    static Optional<String> speaker(ArticleRecord.Quote quote, Optional<QuoteCheck> checked) {
        return checked.filter(check -> check.state() == QuoteCheck.State.CORRECTED).flatMap(QuoteCheck::speaker)
                .or(() -> Optional.ofNullable(quote.speaker().name()));
    }

    private static String cut(String words, int limit) {
        return words.codePointCount(0, words.length()) <= limit ? words
                : words.substring(0, words.offsetByCodePoints(0, limit)) + " …";
    }
}
