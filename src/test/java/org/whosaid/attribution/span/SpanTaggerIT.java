package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.article.Article;
import org.whosaid.article.ArticleReader;
import org.whosaid.document.Document;
import org.whosaid.models.Models;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.text.Text;

/** The model that ships. */
class SpanTaggerIT {

    private static SpanTagger tagger;

    @BeforeAll
    static void loadModel() {
        tagger = SpanTagger.load(Models.load());
    }

    private static Article article(String text) {
        Document.Origin origin = new Document.Origin("a.txt", Optional.empty(), "", "UTF-8", Document.InputFormat.TEXT);
        return new ArticleReader().read(new Document("a", origin, Text.of(text), Document.Given.NOTHING, List.of()));
    }

    private static List<LabelledSpan> tag(Article article) {
        return tagger.tag(article, new QuotationFinder().find(article), word -> false).spans();
    }

    private static List<String> found(String text) {
        Article article = article(text);
        return tag(article).stream().map(span -> span.role() + ": " + article.text().slice(span.span())).toList();
    }

    @Test
    void quotationWithCueAndSourceBehindIt() {
        assertEquals(List.of("CONTENT: “The bridge will be closed until spring,”", "CUE: said", "SOURCE: mayor Edda Kranz"),
                found("“The bridge will be closed until spring,” said mayor Edda Kranz.\n"));
    }

    @Test
    void reportedClause() {
        assertEquals(List.of("SOURCE: The ministry", "CUE: told", "CONTENT: that no water had reached the village"),
                found("The ministry told reporters that no water had reached the village.\n"));
    }

    @Test
    void plainReportAttributesNothing() {
        assertEquals(List.of(), found("Heavy rain fell on the coast on Monday. Two roads were closed for several hours.\n"));
    }

    @Test
    void spanHasAProbability() {
        tag(article("“We won,” said Ana Ruiz, the coach.\n"))
                .forEach(span -> assertTrue(span.probability() > 0 && span.probability() <= 1, span.toString()));
    }

    @Test
    void manyThreadsFindWhatOneFinds() {
        Article article = article("“We won,” she said. The club added that it would pay.\n".repeat(20));
        List<LabelledSpan> alone = tag(article);
        IntStream.range(0, 4).parallel().forEach(thread -> assertEquals(alone, tag(article)));
    }
}
