package org.whosaid.search;

import java.util.Optional;
import org.whosaid.record.ArticleRecord;

/**
 * An article of the run.
 *
 * @param record as the run wrote it, without corrections
 * @param text   that its offsets count in; empty where it could no longer be had when the index was built
 */
public record StoredArticle(ArticleRecord record, Optional<String> text) {
}
