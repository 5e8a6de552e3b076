package org.whosaid.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
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
 * Many articles through the pipeline. The thread that calls reads and writes, others do the work between; results come
 * out in the order of the input, and only so many articles are under way at a time that memory does not grow with their
 * number. Used once.
 */
public final class Batch {

    /**
     * How the work is done.
     *
     * @param threads that work at a time, 1 or more
     * @param timeout for each article
     * @param stop    once it says so, the articles at work are ended and no other is begun
     */
    public record Manner(int threads, Timeout timeout, BooleanSupplier stop) {

        /** With usual limits, to the end. */
        public static Manner usual(int threads) {
            return new Manner(threads, Timeout.USUAL, () -> false);
        }
    }

    /** So often whoever looks on is told of an article that is waited for. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Supplier<Function<Document, ArticleRecord>> loading;
    private final Manner manner;
    private final Output output;
    private final Watcher watcher;
    private final Workers workers;
    private final InFlightQueue window;
    private @Nullable Worker worker;
    private Position read = Position.START;
    private Position written = Position.START;
    private RunCounts tally = new RunCounts(RunCounts.State.NOTHING);
    private Runnable whenWritten = () -> { };
    /** Of the input, behind what was written last. */
    private OptionalDouble share = OptionalDouble.empty();
    private boolean stopped;

    /**
     * Prepares a run.
     *
     * @param loading gives the pipeline, safe for all threads; asked once, and only when there is an article
     * @param manner  how it works
     * @param output  where results go
     * @param watcher looks on
     */
    public Batch(Supplier<Function<Document, ArticleRecord>> loading, Manner manner, Output output, Watcher watcher) {
        this.loading = loading;
        this.manner = manner;
        this.output = output;
        this.watcher = watcher;
        this.workers = new Workers(manner.threads(), manner.stop());
        this.window = new InFlightQueue(manner.threads());
    }

    /**
     * Lets it go on where another batch was.
     *
     * @param from    behind these items
     * @param with    what was counted
     * @param looking called behind each item that was written
     */
    void goOn(Position from, RunCounts with, Runnable looking) {
        read = from;
        written = from;
        tally = with;
        whenWritten = looking;
    }

    /**
     * Runs. An article that fails is one failure; the run goes on.
     *
     * @param items pulled one by one, as there is room
     * @return what the run gave
     * @throws OutputException where nothing more can be written
     * @throws BatchException  where too many articles hang
     * @throws org.whosaid.models.ModelException where a model is missing or altered
     */
    public Counts run(Items items) {
        return run(items, PriorOutcomes.NOTHING);
    }

    /** The same where the outcome of some items is known. */
    Counts run(Items items, PriorOutcomes known) {
        try (workers) {
            share = items.share();
            watcher.begins(standing());
            while (!isToStop() && items.hasNext()) {
                begin(items.next(), items.share(), known);
                writeWhatIsReady();
            }
            // Where the input ends as the run is to stop, it may have been cut short by the same signal.
            stopped |= isToStop();
            while (!window.isEmpty()) {
                write(window.take());
            }
            return tally.counts();
        }
    }

    private boolean isToStop() {
        return stopped || manner.stop().getAsBoolean();
    }

    private void begin(ReadResult item, OptionalDouble share, PriorOutcomes known) {
        read = read.after(item);
        Optional<Outcome> outcome = known.outcome(item);
        if (outcome.isPresent()) {
            window.add(InFlightQueue.Entry.of(outcome.get(), read, share));
        } else if (item instanceof Document document) {
            Task task = new Task(document, manner.timeout().of(document.text().length()));
            window.add(InFlightQueue.Entry.of(task, read, share));
            workers.submit(task, worker());
        } else if (item instanceof Unreadable unreadable) {
            window.add(InFlightQueue.Entry.of(Outcome.Failed.of(unreadable), read, share));
        }
    }

    private Worker worker() {
        if (worker == null) {
            worker = new Worker(loading.get(), output.format());
        }
        return worker;
    }

    private void writeWhatIsReady() {
        while (!stopped && (window.isFull() || window.isFirstReady())) {
            write(window.take());
        }
    }

    /** Behind one that was not begun there is nothing more to write: what comes next has its place behind it. */
    private void write(InFlightQueue.Entry entry) {
        while (!entry.ready().test(LOOK)) {
            watcher.waits(standing(), entry.id(), entry.seconds().getAsDouble());
        }
        Outcome outcome = entry.outcome().get();
        if (outcome instanceof Outcome.Untouched) {
            stopped = true;
            window.clear();
            return;
        }
        outcome.deliver(output, watcher);
        outcome.count(tally);
        written = entry.behind();
        share = entry.share();
        whenWritten.run();
        watcher.progress(standing());
    }

    private Progress standing() {
        return new Progress(tally.counts(), tally.words(), share);
    }

    /** Whether it ended before the input did. */
    boolean isStopped() {
        return stopped;
    }

    /** Behind what was written last. */
    Position written() {
        return written;
    }

    RunCounts tally() {
        return tally;
    }
}
