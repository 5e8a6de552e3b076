package org.whosaid.search;

import java.util.Optional;
import org.whosaid.record.ArticleRecord;

/**
 * An article of the run.
 *
 * @param record the record as the run wrote it, without corrections
 * @param text   the text of the article; empty if it was no longer available when the index was built
 */
public record StoredArticle(ArticleRecord record, Optional<String> text) {
}
