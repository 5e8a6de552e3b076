package org.whosaid.batch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names that come most often among any number of them, in bounded memory: some two thousand are counted, and when there
 * are more, the median of their counts is taken from each, which drops the rarer half. A count is never too high, and too
 * low by at most {@link State#missed}, about a thousandth of all. (Misra and Gries, Finding repeated elements, 1982; by the
 * median: Anderson and others, A high-performance algorithm for identifying frequent items in data streams, 2017.) The
 * same names in the same order give the same counts. For one thread.
 */
final class FrequentNames {

    private static final int MOST = 2_000;

    private static final Comparator<RunAccount.Speaker> MOST_QUOTED =
            Comparator.comparingLong(RunAccount.Speaker::quotes).reversed().thenComparing(RunAccount.Speaker::name);

    /**
     * All there is to know, to go on later.
     *
     * @param counts by name
     * @param missed the most that a count may be too low
     */
    record State(Map<String, Long> counts, long missed) {

        static final State NOTHING = new State(Map.of(), 0);
    }

    private final Map<String, Long> counts;
    private long missed;

    FrequentNames(State state) {
        counts = new HashMap<>(state.counts());
        missed = state.missed();
    }

    void add(String name) {
        counts.merge(name, 1L, Long::sum);
        if (counts.size() > MOST) {
            dropRarer();
        }
    }

    private void dropRarer() {
        long median = counts.values().stream().sorted().skip(MOST / 2).findFirst().orElseThrow();
        counts.values().removeIf(count -> count <= median);
        counts.replaceAll((name, count) -> count - median);
        missed += median;
    }

    State state() {
        return new State(new TreeMap<>(counts), missed);
    }

    /** The first by count, then by name. */
    List<RunAccount.Speaker> first(int number) {
        return counts.entrySet().stream().map(entry -> new RunAccount.Speaker(entry.getKey(), entry.getValue()))
                .sorted(MOST_QUOTED)
                .limit(number).toList();
    }
}
