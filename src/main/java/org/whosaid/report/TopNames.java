package org.whosaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each name comes. Of very many names those that came least are forgotten from time to time, so that memory stays
 * bounded; the most frequent keep their counts, or nearly (lossy counting, Manku and Motwani 2002).
 */
final class TopNames {

    private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::times).reversed()
            .thenComparing(Count::name);

    private final int mostNames;
    private final Map<String, Long> times = new HashMap<>();
    private long least = 1;

    TopNames(int mostNames) {
        this.mostNames = mostNames;
    }

    /** A name and how often it came. */
    record Count(String name, long times) {
    }

    void add(String name, long more) {
        times.merge(name, more, Long::sum);
        while (times.size() > mostNames) {
            long limit = least++;
            times.values().removeIf(count -> count <= limit);
        }
    }

    /** The most frequent, by name where they came as often. */
    List<Count> first(int many) {
        List<Count> counts = new ArrayList<>();
        times.forEach((name, count) -> counts.add(new Count(name, count)));
        return counts.stream().sorted(MOST_FIRST).limit(many).toList();
    }

    /** How many names there are. */
    int names() {
        return times.size();
    }
}
