package org.whosaid.spark;

import java.util.Optional;

/**
 * What a run gave.
 *
 * @param articles     records
 * @param failures     articles, or whole files, without a record
 * @param quotes       in all records together
 * @param attributed   the quotes whose speaker is known
 * @param words        of all articles with a record
 * @param tasks        that the articles were shared out to
 * @param leftOut      files of folders that are none of articles by their names
 * @param firstLeftOut the first of these
 */
public record Summary(long articles, long failures, long quotes, long attributed, long words, int tasks, long leftOut,
                      Optional<String> firstLeftOut) {

    static Summary of(Metrics metrics, Partitions parts, InputListing listing) {
        return new Summary(metrics.articles().value(), metrics.failures().value(), metrics.quotes().value(),
                metrics.attributed().value(), metrics.words().value(), parts.count(), listing.leftOut(),
                listing.firstLeftOut());
    }
}
