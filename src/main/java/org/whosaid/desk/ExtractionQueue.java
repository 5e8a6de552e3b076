package org.whosaid.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;

/**
 * Reads articles, a few at a time, a few more waiting, and no more: who comes then is sent away, so that memory stays
 * bounded however many ask. The models load in the background; who comes while they do waits for them. An article that
 * takes too long gets no record, but keeps its place until the work on it ends, since a thread can't be stopped from
 * outside. Safe for all threads.
 */
final class ExtractionQueue implements AutoCloseable {

    private static final int SOON = 2;

    private final CompletableFuture<Function<Document, ArticleRecord>> pipeline;
    private final ExecutorService workers;
    private final Semaphore places;
    private final Duration limit;

    /**
     * Begins to load.
     *
     * @param loading gives what makes records; called once, on a thread of its own
     * @param threads articles that are worked on at a time
     * @param waiting articles that may wait besides
     * @param limit   the longest that anybody waits for a record, from when it came
     */
    ExtractionQueue(Supplier<Function<Document, ArticleRecord>> loading, int threads, int waiting, Duration limit) {
        this.pipeline = CompletableFuture.supplyAsync(loading, work -> daemon(work, "loading").start());
        this.workers = Executors.newFixedThreadPool(threads, work -> daemon(work, "article"));
        this.places = new Semaphore(threads + waiting);
        this.limit = limit;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** How the models are: {@code loading}, {@code ready} or {@code failed}. */
    String state() {
        return !pipeline.isDone() ? "loading" : pipeline.isCompletedExceptionally() ? "failed" : "ready";
    }

    /**
     * Takes a place, before anything of an article is held.
     *
     * @throws Problem where none is free
     */
    Place place() {
        if (!places.tryAcquire()) {
            throw Problem.forNow(429, "as many articles as it can take are waiting; try again in a moment", SOON);
        }
        return new Place();
    }

    /** A place in the line, to be left once. */
    final class Place {

        private final AtomicBoolean taken = new AtomicBoolean(true);

        /** Gives it to the next one. */
        void leave() {
            if (taken.getAndSet(false)) {
                places.release();
            }
        }

        /** The record of a document; the place is left when the work on it has ended. */
        CompletableFuture<ArticleRecord> read(Document document) {
            CompletableFuture<ArticleRecord> record = new CompletableFuture<>();
            AtomicBoolean begun = new AtomicBoolean();
            workers.execute(() -> {
                begun.set(true);
                work(document, record);
            });
            return record.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionallyCompose(thrown -> CompletableFuture.failedFuture(problem(thrown, begun.get())));
        }

        private void work(Document document, CompletableFuture<ArticleRecord> record) {
            try {
                Function<Document, ArticleRecord> ready = pipeline.join();
                if (!record.isDone()) {
                    record.complete(ready.apply(document));
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
                record.completeExceptionally(e);
            } finally {
                leave();
            }
        }
    }

    private Problem problem(Throwable thrown, boolean begun) {
        if (thrown instanceof TimeoutException) {
            return begun && pipeline.isDone()
                    ? new Problem(504, "the article took longer than " + limit.toSeconds() + " seconds; split it")
                    : Problem.forNow(503, "the article's turn didn't come in " + limit.toSeconds() + " seconds", SOON);
        }
        return fault().orElseGet(() -> broken(thrown));
    }

    /** Why no article can be read at all. */
    private Optional<Problem> fault() {
        if (!pipeline.isCompletedExceptionally()) {
            return Optional.empty();
        }
        try {
            pipeline.join();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(new Problem(503, "the models can't be loaded: " + message(e)));
        }
    }

    private static Problem broken(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        return cause instanceof OutOfMemoryError
                ? Problem.forNow(503, "the article needs more memory than there is now; start with WHOSAID_JAVA_OPTS=-Xmx4g", SOON)
                : new Problem(500, "the program broke down over this article (" + message(thrown) + "); please report it");
    }

    private static String message(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return words.lines().findFirst().orElse("");
    }

    /** Takes no more work; what was begun may end. */
    @Override
    public void close() {
        workers.shutdown();
    }
}
