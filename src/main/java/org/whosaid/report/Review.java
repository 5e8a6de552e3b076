package org.whosaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What people should look at first: the least certain attributions, and quotations of nobody. Holds so many of each. */
final class Review {

    /** Above it, nine in ten are right: nothing to look at first. */
    private static final double SURE = 0.9;

    private static final Comparator<Entry> LEAST_CERTAIN_FIRST = Comparator
            .comparingDouble((Entry entry) -> entry.line().confidence()).thenComparingLong(Entry::number);

    private final int most;
    private final PriorityQueue<Entry> uncertain = new PriorityQueue<>(LEAST_CERTAIN_FIRST.reversed());
    private final List<QuoteLine> nobodys = new ArrayList<>();
    private long uncertainInAll;
    private long nobodysInAll;

    Review(int most) {
        this.most = most;
    }

    private record Entry(long number, QuoteLine line) {
    }

    void add(QuoteLine line) {
        if (line.speaker().isEmpty()) {
            nobody(line);
        } else if (line.confidence() < SURE) {
            uncertain(line);
        }
    }

    /** The least certain first; of those as certain the earlier ones. */
    List<QuoteLine> uncertain() {
        return uncertain.stream().sorted(LEAST_CERTAIN_FIRST).map(Entry::line).toList();
    }

    /** The first quotations of which no speaker is known. */
    List<QuoteLine> nobodys() {
        return List.copyOf(nobodys);
    }

    long uncertainInAll() {
        return uncertainInAll;
    }

    long nobodysInAll() {
        return nobodysInAll;
    }

    private void uncertain(QuoteLine line) {
        uncertain.add(new Entry(uncertainInAll++, line));
        if (uncertain.size() > most) {
            uncertain.poll();
        }
    }

    private void nobody(QuoteLine line) {
        nobodysInAll++;
        if (nobodys.size() < most) {
            nobodys.add(line);
        }
    }
}
