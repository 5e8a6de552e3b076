package org.whosaid.attribution;

import org.whosaid.article.Article;
import org.whosaid.language.Analysis;
import org.whosaid.quotation.QuotationMarks;

/** Finds source, cue and content and ties them together. Implementations are safe for all threads. */
public interface Attributor {

    /**
     * The attributions of an article.
     *
     * @param article  the article
     * @param analysis of that article, in English
     * @param marks    of that article
     */
    Attributions attribute(Article article, Analysis analysis, QuotationMarks marks);
}
