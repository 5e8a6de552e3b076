package org.whosaid;

import java.util.Optional;
import org.whosaid.record.ArticleRecord;

/**
 * What an article came to: its record, or the reason why there is none.
 *
 * @param id      of the article
 * @param record  empty where it failed
 * @param failure empty where there is a record
 */
public record ArticleResult(String id, Optional<ArticleRecord> record, Optional<ArticleException> failure) {

    /**
     * The record.
     *
     * @throws ArticleException where there is none
     */
    public ArticleRecord orElseThrow() {
        return record.orElseThrow(failure::orElseThrow);
    }
}
