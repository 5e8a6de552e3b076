package org.whosaid.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The articles under way, in the order of the input. For the one thread that reads and writes. */
final class InFlightQueue {

    /** So many that threads stay busy while a long article at the head holds up the writing. */
    private static final int ARTICLES_A_THREAD = 16;

    /** In code points: an article under way takes some hundred bytes for each. */
    private static final long LENGTH = 4_000_000;

    /**
     * An article under way, or one whose outcome is known.
     *
     * @param id      of the article; empty where the outcome is known
     * @param outcome waits for it
     * @param ready   whether it needn't, within this time
     * @param seconds of work on it so far
     * @param length  in code points
     * @param behind  where the input stands behind it
     * @param share   of the input that is gone through then
     */
    record Entry(String id, Supplier<Outcome> outcome, Predicate<Duration> ready, DoubleSupplier seconds, int length,
                 Position behind, OptionalDouble share) {

        static Entry of(Task task, Position behind, OptionalDouble share) {
            return new Entry(task.document().id(), task::outcome, task::isDoneWithin, task::seconds,
                    task.document().text().length(), behind, share);
        }

        static Entry of(Outcome known, Position behind, OptionalDouble share) {
            return new Entry("", () -> known, time -> true, () -> 0, 0, behind, share);
        }
    }

    private final Queue<Entry> entries = new ArrayDeque<>();
    private final int most;
    private long length;

    InFlightQueue(int threads) {
        most = threads * ARTICLES_A_THREAD;
    }

    void add(Entry entry) {
        entries.add(entry);
        length += entry.length();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isFull() {
        return entries.size() >= most || length >= LENGTH;
    }

    boolean isFirstReady() {
        return !entries.isEmpty() && entries.element().ready().test(Duration.ZERO);
    }

    void clear() {
        entries.clear();
        length = 0;
    }

    /** The first one. */
    Entry take() {
        Entry first = entries.remove();
        length -= first.length();
        return first;
    }
}
