package org.whosaid.spark;

import java.util.Optional;

/**
 * The results of a run in numbers.
 *
 * @param articles     with a record
 * @param failures     articles, or whole files, without a record
 * @param quotes       in all records together
 * @param attributed   quotes whose speaker is known
 * @param words        of all articles with a record
 * @param tasks        that extracted articles
 * @param leftOut      files of folders that are not articles by their names
 * @param firstLeftOut the first of these
 */
record Summary(long articles, long failures, long quotes, long attributed, long words, int tasks, long leftOut,
                      Optional<String> firstLeftOut) {

    static Summary of(Metrics metrics, Partitions partitions, InputListing listing) {
        return new Summary(metrics.articles().value(), metrics.failures().value(), metrics.quotes().value(),
                metrics.attributed().value(), metrics.words().value(), partitions.count(), listing.leftOut(),
                listing.firstLeftOut());
    }
}
