package org.whosaid.attribution;

import org.whosaid.language.TokenView;
import org.whosaid.quotation.QuotationMarks;

/** Finds source, cue and content and ties them together. Implementations are safe for all threads. */
public interface Attributor extends AutoCloseable {

    /**
     * The attributions of an article.
     *
     * @param tokens of the article, which is in English
     * @param marks  of that article
     */
    Attributions attribute(TokenView tokens, QuotationMarks marks);

    /** Frees what lies outside Java's memory. */
    @Override
    default void close() {
    }
}
