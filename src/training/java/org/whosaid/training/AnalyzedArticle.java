package org.whosaid.training;

import java.util.List;
import java.util.Optional;
import org.whosaid.article.Article;
import org.whosaid.article.ArticleReader;
import org.whosaid.document.Document;
import org.whosaid.language.LanguageAnalyzer;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.QuotationFinder;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Text;

/**
 * An article of a corpus, as the rooms read it in use.
 *
 * @param tokens its tokens
 * @param marks  its quotation marks
 */
public record AnalyzedArticle(TokenView tokens, QuotationMarks marks) {

    /** Reads a text. */
    public static AnalyzedArticle of(String name, Text text, LanguageAnalyzer language) {
        Article article = article(name, text);
        return new AnalyzedArticle(new TokenView(article, language.analyze(article)), new QuotationFinder().find(article));
    }

    /** The parts of a text. */
    static Article article(String name, Text text) {
        Document.Origin origin = new Document.Origin(name, Optional.empty(), "", "UTF-8", Document.InputFormat.TEXT);
        return new ArticleReader().read(new Document(name, origin, text, Document.Given.NOTHING, List.of()));
    }
}
