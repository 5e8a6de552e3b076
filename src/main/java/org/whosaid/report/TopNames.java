package org.whosaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts names. When there are too many, the threshold frequent are dropped, so that memory stays bounded; the counts of frequent
 * names stay nearly exact (lossy counting, Manku and Motwani 2002).
 */
final class TopNames {

    private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::times).reversed()
            .thenComparing(Count::name);

    private final int maxNames;
    private final Map<String, Long> times = new HashMap<>();
    private long threshold = 1;

    TopNames(int maxNames) {
        this.maxNames = maxNames;
    }

    /** A name and its count. */
    record Count(String name, long times) {
    }

    void add(String name, long more) {
        times.merge(name, more, Long::sum);
        while (times.size() > maxNames) {
            long limit = threshold++;
            times.values().removeIf(count -> count <= limit);
        }
    }

    /** The most frequent names; equal ones in alphabetical order. */
    List<Count> first(int limit) {
        List<Count> counts = new ArrayList<>();
        times.forEach((name, count) -> counts.add(new Count(name, count)));
        return counts.stream().sorted(MOST_FIRST).limit(limit).toList();
    }

    /** The number of names. */
    int names() {
        return times.size();
    }
}
