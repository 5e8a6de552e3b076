package org.whosaid.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The most frequent of any number of names, in bounded memory: if more names than the maximum are counted, the median
 * of their counts is subtracted from each, which drops the rarer half. A count is never too high, and too low by at
 * most {@link State#missed}, about twice the number of occurrences divided by the maximum. (Misra and Gries, Finding
 * repeated elements, 1982; with the median: Anderson et al., A high-performance algorithm for identifying frequent
 * items in data streams, 2017.) The same names in the same order give the same counts. Not thread-safe.
 */
public final class FrequentNames {

    private static final Comparator<NameCount> MOST_FREQUENT =
            Comparator.comparingLong(NameCount::times).reversed().thenComparing(NameCount::name);

    private final int maxNames;
    private final Map<String, Long> counts;
    private long missed;

    /**
     * A name and how often it occurred.
     *
     * @param times at least 1; may be too low by {@link State#missed}
     */
    public record NameCount(String name, long times) {
    }

    /**
     * A snapshot from which counting can be resumed.
     *
     * @param counts by name
     * @param missed the most by which a count may be too low
     */
    public record State(Map<String, Long> counts, long missed) {

        /** Nothing counted yet. */
        public static final State EMPTY = new State(Map.of(), 0);
    }

    /** @param maxNames that are counted at a time, 2 or more */
    public FrequentNames(int maxNames) {
        this(maxNames, State.EMPTY);
    }

    /** Resumes counting from a snapshot. */
    public FrequentNames(int maxNames, State state) {
        this.maxNames = maxNames;
        counts = new HashMap<>(state.counts());
        missed = state.missed();
    }

    /** Counts further occurrences of a name. */
    public void add(String name, long times) {
        counts.merge(name, times, Long::sum);
        if (counts.size() > maxNames) {
            dropRarer();
        }
    }

    private void dropRarer() {
        long median = counts.values().stream().sorted().skip(maxNames / 2).findFirst().orElseThrow();
        counts.values().removeIf(count -> count <= median);
        counts.replaceAll((name, count) -> count - median);
        missed += median;
    }

    /** A snapshot. */
    public State state() {
        return new State(new TreeMap<>(counts), missed);
    }

    /** The number of names, without those that were dropped. */
    public int names() {
        return counts.size();
    }

    /** At most this many names, the most frequent first, equally frequent ones in alphabetical order. */
    public List<NameCount> first(int number) {
        return counts.entrySet().stream().map(entry -> new NameCount(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT).limit(number).toList();
    }
}
