package org.whosaid.batch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.whosaid.StageThread;
import org.whosaid.document.Document;

/** An article that is to be worked on, and its outcome, which has one: the first. Safe for all threads. */
final class Task {

    private static final double NANOS = 1e9;

    private final Document document;
    private final Duration limit;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile @Nullable StageThread thread;
    private volatile long started;

    /** @param limit zero for none */
    Task(Document document, Duration limit) {
        this.document = document;
        this.limit = limit;
    }

    Document document() {
        return document;
    }

    /** From here on, time counts. */
    void start() {
        started = System.nanoTime();
        thread = Thread.currentThread() instanceof StageThread worker ? worker : null;
    }

    /** Time no longer counts; the seconds since it did. */
    double stop() {
        thread = null;
        return (System.nanoTime() - started) / NANOS;
    }

    /** The thread that has been at work on it for longer than it may; null where there is none. */
    @Nullable StageThread late() {
        StageThread working = thread;
        boolean late = !limit.isZero() && System.nanoTime() - started > limit.toNanos();
        return late ? working : null;
    }

    /** Whether this outcome is the one. */
    boolean end(Outcome with) {
        return outcome.complete(with);
    }

    boolean giveUp(StageThread working) {
        return end(Outcome.Failed.late(document, working.stage(), limit.toNanos() / NANOS));
    }

    /** Ends it without an outcome. */
    void fail(RuntimeException with) {
        outcome.completeExceptionally(with);
    }

    boolean isDone() {
        return outcome.isDone();
    }

    /** Waits for the outcome for so long at the most; whether there is one. */
    boolean isDoneWithin(Duration time) {
        try {
            if (!isDone() && !time.isZero()) {
                outcome.get(time.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            // Whoever takes the outcome learns of it.
            return isDone();
        }
        return isDone();
    }

    /** Since when it has been worked on; 0 where it isn't. */
    double seconds() {
        return thread == null ? 0 : (System.nanoTime() - started) / NANOS;
    }

    /** Waits for the outcome. */
    Outcome outcome() {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BatchException known ? known
                    : new IllegalStateException("a worker gave no outcome", e);
        }
    }
}
