package org.whosaid.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.output.Output;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;

/**
 * Runs many articles through the pipeline. The calling thread reads and writes, others extract. Results are in input
 * order, and the number of articles in progress is limited, so memory does not grow with the input. Used once.
 */
public final class Batch {

    /** How often the watcher hears about the article being waited for. */
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

    private final Supplier<Function<Document, ArticleRecord>> loading;
    private final BatchOptions options;
    private final Output output;
    private final Watcher watcher;
    private final Workers workers;
    private final InFlightQueue inFlight;
    private @Nullable Worker worker;
    private Position read = Position.START;
    private Position written = Position.START;
    private RunCounts counts = new RunCounts(RunCounts.State.EMPTY);
    private Runnable onWritten = () -> { };
    /** Of the input, up to what was written last. */
    private OptionalDouble share = OptionalDouble.empty();
    private boolean stopped;

    /**
     * Prepares a run.
     *
     * @param loading loads the pipeline, which must be thread-safe; called once, and only if there is an article
     * @param options of the run
     * @param output  takes the results
     * @param watcher hears about progress and failures
     */
    public Batch(Supplier<Function<Document, ArticleRecord>> loading, BatchOptions options, Output output,
                 Watcher watcher) {
        this.loading = loading;
        this.options = options;
        this.output = output;
        this.watcher = watcher;
        this.workers = new Workers(options.threads(), options.stop());
        this.inFlight = new InFlightQueue(options.threads());
    }

    /**
     * Continues where another batch ended.
     *
     * @param from   the position of that batch
     * @param soFar  its counts
     * @param action called after each item that was written
     */
    void resume(Position from, RunCounts soFar, Runnable action) {
        read = from;
        written = from;
        counts = soFar;
        onWritten = action;
    }

    /**
     * Runs. An article that fails is one failure; the run continues.
     *
     * @param items pulled one by one, as there is room
     * @return the counts of the run
     * @throws OutputException if the output can't be written
     * @throws BatchException  if too many articles hang
     * @throws org.whosaid.models.ModelException if a model is missing or altered
     */
    public Counts run(Items items) {
        return run(items, PriorOutcomes.NONE);
    }

    /** The same, with outcomes taken over for some of the items. */
    Counts run(Items items, PriorOutcomes prior) {
        try (workers) {
            share = items.share();
            watcher.begins(progress());
            while (!mustStop() && items.hasNext()) {
                start(items.next(), items.share(), prior);
                writeWhatIsReady();
            }
            // If the input ends when the run must stop, the same signal may have cut it short.
            stopped |= mustStop();
            while (!inFlight.isEmpty()) {
                write(inFlight.take());
            }
            return counts.counts();
        }
    }

    private boolean mustStop() {
        return stopped || options.stop().getAsBoolean();
    }

    private void start(ReadResult item, OptionalDouble shareRead, PriorOutcomes prior) {
        read = read.after(item);
        Optional<Outcome> outcome = prior.outcome(item);
        if (outcome.isPresent()) {
            inFlight.add(InFlightQueue.Entry.of(outcome.get(), read, shareRead));
        } else if (item instanceof Document document) {
            Task task = new Task(document, options.timeout().of(document.text().length()));
            inFlight.add(InFlightQueue.Entry.of(task, read, shareRead));
            workers.submit(task, worker());
        } else if (item instanceof Unreadable unreadable) {
            inFlight.add(InFlightQueue.Entry.of(Outcome.Failed.of(unreadable), read, shareRead));
        }
    }

    private Worker worker() {
        if (worker == null) {
            worker = new Worker(loading.get(), output.format());
        }
        return worker;
    }

    private void writeWhatIsReady() {
        while (!stopped && (inFlight.isFull() || inFlight.isFirstReady())) {
            write(inFlight.take());
        }
    }

    /** Nothing is written after an article that was not started, as it would be out of order. */
    private void write(InFlightQueue.Entry entry) {
        while (!entry.ready().test(POLL_INTERVAL)) {
            watcher.waits(progress(), entry.id(), entry.seconds().getAsDouble());
        }
        Outcome outcome = entry.outcome().get();
        if (outcome instanceof Outcome.NotStarted) {
            stopped = true;
            inFlight.clear();
            return;
        }
        outcome.write(output, watcher);
        outcome.count(counts);
        written = entry.position();
        share = entry.share();
        onWritten.run();
        watcher.progress(progress());
    }

    private Progress progress() {
        return new Progress(counts.counts(), counts.words(), share);
    }

    /** Whether it ended before the input did. */
    boolean isStopped() {
        return stopped;
    }

    /** The position after what was written last. */
    Position written() {
        return written;
    }

    RunCounts.State counted() {
        return counts.state();
    }
}
