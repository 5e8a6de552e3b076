package org.whosaid.attribution;

import org.whosaid.article.Article;
import org.whosaid.language.Analysis;
import org.whosaid.quotation.QuotationMarks;

/**
 * Attribution by patterns over tokens, tags and quotation marks, without a parse: the clear cases. It stands in for a
 * learned model behind the same interface. Safe for all threads.
 */
public final class PatternAttributor implements Attributor {

    @Override
    public Attributions attribute(Article article, Analysis analysis, QuotationMarks marks) {
        Passage passage = new Passage(article, analysis, marks);
        return new PatternReading(article, passage, marks).attributions();
    }
}
