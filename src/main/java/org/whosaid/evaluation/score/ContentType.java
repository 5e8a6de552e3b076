package org.whosaid.evaluation.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whosaid.article.ArticleReader;
import org.whosaid.document.Document;
import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.gold.ScorerTokens;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.text.Span;

/** How much of a content stands between quotation marks. */
enum ContentType {
    /** All of its words. */
    DIRECT,
    /** Some. */
    MIXED,
    /** None. */
    INDIRECT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands between quotation marks in one article. */
    static final class Reading {

        /** For each offset: how many letters and digits stand before it, and how many of them in quotation marks. */
        private final int[] before;
        private final int[] quotedBefore;

        Reading(GoldArticle article) {
            int length = article.text().length();
            boolean[] quoted = quoted(article, length);
            before = new int[length + 1];
            quotedBefore = new int[length + 1];
            for (int i = 0; i < length; i++) {
                int letter = ScorerTokens.isWord(article.text().at(i)) ? 1 : 0;
                before[i + 1] = before[i] + letter;
                quotedBefore[i + 1] = quotedBefore[i] + (quoted[i] ? letter : 0);
            }
        }

        private static boolean[] quoted(GoldArticle article, int length) {
            boolean[] quoted = new boolean[length];
            for (Quotation quotation : new QuotationFinder().find(new ArticleReader().read(document(article))).quotations()) {
                if (quotation.depth() == 0) {
                    quotation.parts().forEach(part -> Arrays.fill(quoted, part.start(), part.end(), true));
                }
            }
            return quoted;
        }

        private static Document document(GoldArticle article) {
            Document.Origin origin = new Document.Origin(article.id(), Optional.empty(), "", "UTF-8", Document.InputFormat.TEXT);
            return new Document(article.id(), origin, article.text(), Document.Given.NOTHING, List.of());
        }

        ContentType type(List<Span> content) {
            int letters = count(before, content);
            int quoted = count(quotedBefore, content);
            return quoted == 0 ? INDIRECT : quoted == letters ? DIRECT : MIXED;
        }

        private static int count(int[] before, List<Span> spans) {
            return spans.stream().mapToInt(span -> before[span.end()] - before[span.start()]).sum();
        }
    }
}
