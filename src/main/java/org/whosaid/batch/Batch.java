package org.whosaid.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whosaid.input.Document;
import org.whosaid.input.Item;
import org.whosaid.input.Unreadable;
import org.whosaid.output.Output;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;

/**
 * Many articles through the pipeline. The thread that calls reads and writes, others do the work between; results come
 * out in the order of the input, and only so many articles are under way at a time that memory does not grow with their
 * number. Used once.
 */
public final class Batch {

    private final Supplier<Function<Document, ArticleRecord>> loading;
    private final Output output;
    private final Watcher watcher;
    private final ExecutorService workers;
    private final Window window;
    private @Nullable Worker worker;
    private Counts counts = Counts.NONE;

    /**
     * Prepares a run.
     *
     * @param loading gives the pipeline, safe for all threads; asked once, and only when there is an article
     * @param threads that work at a time, 1 or more
     * @param output  where results go
     * @param watcher looks on
     */
    public Batch(Supplier<Function<Document, ArticleRecord>> loading, int threads, Output output, Watcher watcher) {
        this.loading = loading;
        this.output = output;
        this.watcher = watcher;
        this.workers = Executors.newFixedThreadPool(threads, Batch::thread);
        this.window = new Window(threads);
    }

    /** Of no consequence to the end of the program: a run that is given up leaves no thread that it waits for. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "whosaid-worker");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs. An article that fails is one failure; the run goes on.
     *
     * @param items pulled one by one, as there is room
     * @return what the run gave
     * @throws OutputException where nothing more can be written
     * @throws org.whosaid.models.ModelException where a model is missing or altered
     */
    public Counts run(Items items) {
        try {
            while (items.hasNext()) {
                start(items.next());
                writeWhatIsReady();
            }
            window.drain(this::write);
            return counts;
        } finally {
            workers.shutdownNow();
        }
    }

    private void start(Item item) {
        if (item instanceof Document document) {
            Worker ready = worker();
            window.add(workers.submit(() -> ready.outcome(document)), document.text().length());
        } else if (item instanceof Unreadable unreadable) {
            window.add(Outcome.Failed.of(unreadable));
        }
    }

    private Worker worker() {
        if (worker == null) {
            worker = new Worker(loading.get(), output.format());
        }
        return worker;
    }

    private void writeWhatIsReady() {
        while (window.isFull() || window.isFirstReady()) {
            write(window.take());
        }
    }

    private void write(Outcome outcome) {
        outcome.deliver(output, watcher);
        counts = counts.plus(outcome.counts());
        watcher.progress(counts);
    }
}
