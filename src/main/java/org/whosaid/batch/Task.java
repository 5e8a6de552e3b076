package org.whosaid.batch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.whosaid.StageThread;
import org.whosaid.document.Document;

/** An article to be extracted, and its outcome: the first that is set. Thread-safe. */
final class Task {

    private static final double NANOS_PER_SECOND = 1e9;

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

    /** Starts the clock, in the thread that works on the article. */
    void start() {
        started = System.nanoTime();
        thread = Thread.currentThread() instanceof StageThread worker ? worker : null;
    }

    /** Stops the clock; returns the seconds since it was started. */
    double stop() {
        thread = null;
        return (System.nanoTime() - started) / NANOS_PER_SECOND;
    }

    /** The thread that works on it and has exceeded the time limit; null if there is none. */
    @Nullable StageThread overdueThread() {
        StageThread working = thread;
        boolean overdue = !limit.isZero() && System.nanoTime() - started > limit.toNanos();
        return overdue ? working : null;
    }

    /** Sets the outcome; returns false if it had one already. */
    boolean complete(Outcome with) {
        return outcome.complete(with);
    }

    /** Fails the article for exceeding its time limit; returns false if it had an outcome already. */
    boolean timeOut(StageThread working) {
        return complete(Outcome.Failed.timedOut(document, working.stage(), limit.toNanos() / NANOS_PER_SECOND));
    }

    /** Makes {@link #outcome} throw this. */
    void fail(RuntimeException with) {
        outcome.completeExceptionally(with);
    }

    boolean isDone() {
        return outcome.isDone();
    }

    /** Waits for the outcome, at most for this time; whether there is one. */
    boolean isDoneWithin(Duration time) {
        try {
            if (!isDone() && !time.isZero()) {
                outcome.get(time.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            // outcome() reports it.
            return isDone();
        }
        return isDone();
    }

    /** Seconds of work so far; 0 while no thread works on it. */
    double seconds() {
        return thread == null ? 0 : (System.nanoTime() - started) / NANOS_PER_SECOND;
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
