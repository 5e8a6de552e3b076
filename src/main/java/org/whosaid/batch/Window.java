package org.whosaid.batch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The articles under way, in the order of the input. For the one thread that reads and writes. */
final class Window {

    /** So many that threads stay busy while a long article at the head holds up the writing. */
    private static final int ARTICLES_A_THREAD = 16;

    /** In code points: an article under way takes some hundred bytes for each. */
    private static final long LENGTH = 4_000_000;

    private record Entry(Future<Outcome> outcome, int length) {
    }

    private final Queue<Entry> entries = new ArrayDeque<>();
    private final int most;
    private long length;

    Window(int threads) {
        most = threads * ARTICLES_A_THREAD;
    }

    void add(Future<Outcome> outcome, int textLength) {
        entries.add(new Entry(outcome, textLength));
        length += textLength;
    }

    void add(Outcome known) {
        add(CompletableFuture.completedFuture(known), 0);
    }

    boolean isFull() {
        return entries.size() >= most || length >= LENGTH;
    }

    boolean isFirstReady() {
        return !entries.isEmpty() && entries.element().outcome().isDone();
    }

    /** The first one; waits for it. */
    Outcome take() {
        Entry first = entries.remove();
        length -= first.length();
        try {
            return first.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker gave no outcome", e);
        }
    }

    /** Takes all that are left. */
    void drain(Consumer<Outcome> taker) {
        while (!entries.isEmpty()) {
            taker.accept(take());
        }
    }
}
