package org.whosaid.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.whosaid.Documents;
import org.whosaid.Mutations;
import org.whosaid.article.Article;
import org.whosaid.article.ArticleReader;
import org.whosaid.text.Span;

/** Whatever the article, quotation marks are paired within its text, in order, and each time in the same way. */
class FuzzedQuotationTest {

    private static final List<String> TOKENS = List.of("\"", "“", "”", "„", "'", "‘", "’", "''", "``", "«", "»", "‹", "›", "\n\n", "\n",
            "6'2\"", "'90s", " said ", "“‘", "’”", "\u2028", "\u00A0", "Q: ", "A: ", "— ");

    @Provide
    Arbitrary<byte[]> bytes() {
        return Mutations.ofArticles(TOKENS);
    }

    @Property(seed = "20261124")
    void marksOfAnyArticleArePairedWithinItsText(@ForAll("bytes") byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return;
        }
        Article article = new ArticleReader().read(Documents.of("odd", text));
        QuotationMarks marks = new QuotationFinder().find(article);
        int start = 0;
        for (Quotation quotation : marks.quotations()) {
            assertTrue(quotation.extent().start() >= start, "in order");
            start = quotation.extent().start();
            for (Span part : quotation.parts()) {
                assertTrue(part.start() < part.end() && part.end() <= article.text().length());
            }
        }
        assertEquals(marks, new QuotationFinder().find(article));
    }
}
