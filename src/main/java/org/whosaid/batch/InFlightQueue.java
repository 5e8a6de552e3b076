package org.whosaid.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The articles in progress, in the order of the input. For the one thread that reads and writes. */
final class InFlightQueue {

    /** Enough to keep the threads busy while a long article at the head holds up writing. */
    private static final int MAX_ARTICLES_PER_THREAD = 16;

    /** An article in progress takes about a hundred bytes per code point. */
    private static final long MAX_CODE_POINTS = 4_000_000;

    /**
     * An article in progress, or one whose outcome is known.
     *
     * @param id       of the article; empty if the outcome is known
     * @param outcome  waits for it
     * @param ready    waits for this time; whether there is an outcome
     * @param seconds  of work on it so far
     * @param length   in code points
     * @param position in the input after it
     * @param share    of the input that is read up to there
     */
    record Entry(String id, Supplier<Outcome> outcome, Predicate<Duration> ready, DoubleSupplier seconds, int length,
                 Position position, OptionalDouble share) {

        static Entry of(Task task, Position position, OptionalDouble share) {
            return new Entry(task.document().id(), task::outcome, task::isDoneWithin, task::seconds,
                    task.document().text().length(), position, share);
        }

        static Entry of(Outcome known, Position position, OptionalDouble share) {
            return new Entry("", () -> known, time -> true, () -> 0, 0, position, share);
        }
    }

    private final Queue<Entry> entries = new ArrayDeque<>();
    private final int maxArticles;
    private long codePoints;

    InFlightQueue(int threads) {
        maxArticles = threads * MAX_ARTICLES_PER_THREAD;
    }

    void add(Entry entry) {
        entries.add(entry);
        codePoints += entry.length();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isFull() {
        return entries.size() >= maxArticles || codePoints >= MAX_CODE_POINTS;
    }

    boolean isFirstReady() {
        return !entries.isEmpty() && entries.element().ready().test(Duration.ZERO);
    }

    void clear() {
        entries.clear();
        codePoints = 0;
    }

    /** Removes and returns the first one. */
    Entry take() {
        Entry first = entries.remove();
        codePoints -= first.length();
        return first;
    }
}
