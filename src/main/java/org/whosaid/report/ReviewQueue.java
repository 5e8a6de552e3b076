package org.whosaid.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The quotations to check first: the least certain ones, and those without a speaker. Keeps a limited number of each. */
final class ReviewQueue {

    /** Of the attributions with at least this confidence, nine in ten are right. */
    private static final double REVIEW_BELOW = 0.9;

    private static final Comparator<Entry> LEAST_CERTAIN_FIRST = Comparator
            .comparingDouble((Entry entry) -> entry.line().confidence()).thenComparingLong(Entry::number);

    private final int limit;
    private final PriorityQueue<Entry> uncertain = new PriorityQueue<>(LEAST_CERTAIN_FIRST.reversed());
    private final List<QuoteLine> withoutSpeaker = new ArrayList<>();
    private long uncertainTotal;
    private long withoutSpeakerTotal;

    ReviewQueue(int limit) {
        this.limit = limit;
    }

    private record Entry(long number, QuoteLine line) {
    }

    void add(QuoteLine line) {
        if (line.speaker().isEmpty()) {
            addWithoutSpeaker(line);
        } else if (line.confidence() < REVIEW_BELOW) {
            uncertain(line);
        }
    }

    /** The least certain first; of equal ones the earlier first. */
    List<QuoteLine> uncertain() {
        return uncertain.stream().sorted(LEAST_CERTAIN_FIRST).map(Entry::line).toList();
    }

    /** The first quotations without a known speaker. */
    List<QuoteLine> withoutSpeaker() {
        return List.copyOf(withoutSpeaker);
    }

    long uncertainTotal() {
        return uncertainTotal;
    }

    long withoutSpeakerTotal() {
        return withoutSpeakerTotal;
    }

    private void uncertain(QuoteLine line) {
        uncertain.add(new Entry(uncertainTotal++, line));
        if (uncertain.size() > limit) {
            uncertain.poll();
        }
    }

    private void addWithoutSpeaker(QuoteLine line) {
        withoutSpeakerTotal++;
        if (withoutSpeaker.size() < limit) {
            withoutSpeaker.add(line);
        }
    }
}
