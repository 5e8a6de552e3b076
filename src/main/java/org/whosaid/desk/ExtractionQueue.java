package org.whosaid.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;

/**
 * Extracts articles, a limited number in parallel and a limited number waiting; further requests are refused, so that memory
 * stays bounded. The models load in the background; requests wait for them. An article that exceeds the time limit gets no
 * record but keeps its slot until its work ends, since a thread can't be stopped from outside. Thread-safe.
 */
final class ExtractionQueue implements AutoCloseable {

    private static final int RETRY_SECONDS = 2;

    private final CompletableFuture<Function<Document, ArticleRecord>> pipeline;
    private final ExecutorService workers;
    private final Semaphore slots;
    private final Duration limit;
    private final AtomicInteger running = new AtomicInteger();
    private final DeskMetrics metrics = new DeskMetrics();

    /**
     * Starts to load the models.
     *
     * @param loading supplies the function from documents to records; called once, on its own thread
     * @param options how many articles are processed in parallel, how many may wait, and how long a record may take
     */
    ExtractionQueue(Supplier<Function<Document, ArticleRecord>> loading, DeskOptions options) {
        this.pipeline = CompletableFuture.supplyAsync(loading, work -> daemon(work, "loading").start());
        this.workers = Executors.newFixedThreadPool(options.threads(), work -> daemon(work, "article"));
        this.slots = new Semaphore(options.threads() + options.waiting());
        this.limit = options.limit();
        addGauges(options.threads() + options.waiting());
    }

    private void addGauges(int places) {
        metrics.gauge("whosaid_models_ready", "1 once the models are loaded.", () -> state().equals("ready") ? 1 : 0);
        metrics.gauge("whosaid_queue_places", "Articles that may be in the queue, running ones included.", () -> places);
        metrics.gauge("whosaid_queue_running", "Articles that are processed now.", running::get);
        metrics.gauge("whosaid_queue_waiting", "Articles that wait.",
                () -> Math.max(0, places - slots.availablePermits() - running.get()));
    }

    /** What this queue and the desk around it count. */
    DeskMetrics metrics() {
        return metrics;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** The state of the models: {@code loading}, {@code ready} or {@code failed}. */
    String state() {
        return !pipeline.isDone() ? "loading" : pipeline.isCompletedExceptionally() ? "failed" : "ready";
    }

    /** Takes a slot, before any part of the article is read; throws a {@link Problem} if none is free. */
    Slot takeSlot() {
        if (!slots.tryAcquire()) {
            metrics.ended(DeskMetrics.Ending.REFUSED);
            throw Problem.retryable(429, "the queue is full; try again in a moment", RETRY_SECONDS);
        }
        return new Slot();
    }

    /** A place in the queue, to be released once. */
    final class Slot {

        private final AtomicBoolean taken = new AtomicBoolean(true);

        /** Frees the slot; further calls have no effect. */
        void release() {
            if (taken.getAndSet(false)) {
                slots.release();
            }
        }

        /** Extracts a document; the slot is released when the work has ended. */
        CompletableFuture<ArticleRecord> extract(Document document) {
            CompletableFuture<ArticleRecord> record = new CompletableFuture<>();
            AtomicBoolean started = new AtomicBoolean();
            workers.execute(() -> {
                started.set(true);
                work(document, record);
            });
            return record.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((done, thrown) -> metrics.ended(outcome(thrown)))
                    .exceptionallyCompose(thrown -> CompletableFuture.failedFuture(problem(unwrapped(thrown), started.get())));
        }

        private void work(Document document, CompletableFuture<ArticleRecord> record) {
            try {
                Function<Document, ArticleRecord> ready = pipeline.join();
                if (!record.isDone()) {
                    record.complete(timed(ready, document));
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
                record.completeExceptionally(e);
            } finally {
                release();
            }
        }
    }

    private ArticleRecord timed(Function<Document, ArticleRecord> ready, Document document) {
        long start = System.nanoTime();
        running.incrementAndGet();
        try {
            return ready.apply(document);
        } finally {
            running.decrementAndGet();
            metrics.worked((double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1));
        }
    }

    private static DeskMetrics.Ending outcome(@Nullable Throwable thrown) {
        return thrown == null ? DeskMetrics.Ending.RECORD
                : unwrapped(thrown) instanceof TimeoutException ? DeskMetrics.Ending.TIMEOUT : DeskMetrics.Ending.FAILED;
    }

    /** What a stage threw that another one depends on. */
    private static Throwable unwrapped(Throwable thrown) {
        return thrown instanceof CompletionException wrapper && wrapper.getCause() != null ? wrapper.getCause() : thrown;
    }

    private Problem problem(Throwable thrown, boolean started) {
        if (thrown instanceof TimeoutException) {
            return started && pipeline.isDone()
                    ? new Problem(504, "the article took longer than " + limit.toSeconds() + " seconds; split it into parts")
                    : Problem.retryable(503, "the article was still queued after " + limit.toSeconds() + " seconds; try again later", RETRY_SECONDS);
        }
        return fault().orElseGet(() -> broken(thrown));
    }

    /** The reason why no article can be extracted at all, if there is one. */
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
                ? Problem.retryable(503, "out of memory; restart the desk with WHOSAID_JAVA_OPTS=-Xmx4g", RETRY_SECONDS)
                : new Problem(500, "unexpected error on this article (" + message(thrown) + "); please report it");
    }

    private static String message(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return words.lines().findFirst().orElse("");
    }

    /** Accepts no more work; work in progress may end. */
    @Override
    public void close() {
        workers.shutdown();
    }
}
