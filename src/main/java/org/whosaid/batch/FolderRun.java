package org.whosaid.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.output.Checkpoint;
import org.whosaid.output.FolderOutput;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;

/**
 * A run into a folder that can be resumed after any interruption. About every second, results are forced to the disk
 * together with the position in the input. A resumed run reads its input again up to that position, checks that it is
 * unchanged, and continues from there. Used once.
 */
public final class FolderRun {

    private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(1);
    /** Checkpoints to a slow disk are rarer: the next one waits this many times as long as the last one took. */
    private static final int CHECKPOINT_PAUSE_FACTOR = 10;
    private static final double NANOS_PER_SECOND = 1e9;

    private static final String REPLACE = "; replace it with --restart, or give another folder with -o";

    private final FolderOutput output;
    private final RunRequest request;
    private final RunIdentity identity;
    private final Consumer<Path> onPublished;
    private final long intervalNanos;
    private final Instant started = Instant.now();
    private final long startNanos = System.nanoTime();
    private long nextCheckpointNanos;

    /** A run that was interrupted. */
    private record Unfinished(Checkpoint checkpoint, RunState state) {

        boolean hasResults() {
            return checkpoint.complete() || state.position().items() > 0;
        }
    }

    /**
     * Prepares a run.
     *
     * @param output      the folder
     * @param request     what is requested
     * @param onPublished takes the folder when the finished records are in it, before {@code run.json} is; called again
     *                    when a run that was interrupted in it is resumed
     */
    public FolderRun(FolderOutput output, RunRequest request, Consumer<Path> onPublished) {
        this(output, request, RunIdentity.of(request), onPublished, CHECKPOINT_INTERVAL);
    }

    /** @param interval between two checkpoints, at least */
    FolderRun(FolderOutput output, RunRequest request, RunIdentity identity, Consumer<Path> onPublished,
              Duration interval) {
        this.output = output;
        this.request = request;
        this.identity = identity;
        this.onPublished = onPublished;
        this.intervalNanos = interval.toNanos();
        this.nextCheckpointNanos = startNanos + intervalNanos;
    }

    /**
     * Runs, or resumes an unfinished run. At the end the folder holds the whole run. If it was stopped before, the
     * folder holds the results so far, and the same request resumes the run.
     *
     * @param items   all of the input, from its start
     * @param loading as in {@link Batch}
     * @param options as in {@link Batch}
     * @param watcher as in {@link Batch}
     * @return the account of the run; not finished if it was stopped
     * @throws OutputException if the output can't be written
     * @throws BatchException  if the folder holds a different run, finished or not, if there is nothing to retry, or if
     *                         too many articles hang
     */
    public RunAccount run(Items items, Supplier<Function<Document, ArticleRecord>> loading, BatchOptions options,
                          Watcher watcher) {
        Optional<Unfinished> unfinished = unfinished();
        if (unfinished.isEmpty()) {
            checkReplacing();
        } else if (unfinished.get().checkpoint().complete()) {
            output.publish(onPublished);
            return RunAccount.of(unfinished.get().state(), true);
        }
        RunState from = unfinished.map(Unfinished::state).map(this::resumed).orElseGet(this::newState);
        try (PriorOutcomes prior = request.retryFailures() ? retry() : PriorOutcomes.NONE) {
            skip(items, from.position(), prior);
            unfinished.ifPresentOrElse(run -> output.resume(run.checkpoint()), () -> output.start(from));
            Batch batch = new Batch(loading, options, output, watcher);
            batch.resume(from.position(), new RunCounts(from.counts()), () -> checkpointIfDue(batch, from));
            run(batch, items, prior, from);
            return ended(batch, prior, from);
        }
    }

    private Optional<Unfinished> unfinished() {
        Optional<Checkpoint> checkpoint = request.restart() ? Optional.empty() : output.unfinished();
        Optional<Unfinished> unfinished = checkpoint.map(this::read).filter(Unfinished::hasResults);
        unfinished.map(Unfinished::state).ifPresent(this::checkSame);
        return unfinished;
    }

    private Unfinished read(Checkpoint checkpoint) {
        try {
            return new Unfinished(checkpoint, RunState.read(checkpoint.state()));
        } catch (UncheckedIOException e) {
            throw new BatchException(output.folder() + " holds an unfinished run of another version of whosaid"
                    + REPLACE);
        }
    }

    private void checkSame(RunState state) {
        state.run().difference(identity).ifPresent(difference -> {
            throw new BatchException(String.format(Locale.ROOT,
                    "%s holds an unfinished run (%,d articles so far) with %s; resume it with its own inputs and options",
                    output.folder(), state.position().items(), difference) + REPLACE);
        });
    }

    /** The same command may be repeated; a different one in the same folder is more likely a mistake. */
    private void checkReplacing() {
        if (request.restart() || request.retryFailures()) {
            return;
        }
        output.account().ifPresent(account -> identityOf(account).differenceOfRepeat(identity).ifPresent(difference -> {
            long articles = account.at("/counts/articles").asLong();
            throw new BatchException(String.format(Locale.ROOT, "%s holds a finished run (%,d %s) with %s",
                    output.folder(), articles, articles == 1 ? "article" : "articles", difference) + REPLACE);
        }));
    }

    private RunIdentity identityOf(JsonNode account) {
        try {
            return RunIdentity.read(account);
        } catch (UncheckedIOException e) {
            throw new BatchException(output.folder() + " holds a finished run of another version of whosaid" + REPLACE);
        }
    }

    private RunState newState() {
        return new RunState(identity, Position.START, RunCounts.State.EMPTY,
                new RunState.Times(started.truncatedTo(ChronoUnit.MILLIS).toString(), 0, 1));
    }

    /** With the current options, which may differ in those that no record depends on. */
    private RunState resumed(RunState state) {
        RunState.Times times = state.times();
        return new RunState(identity, state.position(), state.counts(),
                new RunState.Times(times.started(), times.seconds(), times.starts() + 1));
    }

    private PriorOutcomes retry() {
        JsonNode account = output.account().orElseThrow(() -> new BatchException(output.folder()
                + " holds no finished run, so there is nothing to retry; omit --retry-failures"));
        identityOf(account).differenceOfRetry(identity).ifPresent(difference -> {
            throw new BatchException("the run in " + output.folder() + " has " + difference
                    + "; retry its failures with its own inputs and options, or run everything again without "
                    + "--retry-failures");
        });
        return Retry.of(output.folder());
    }

    /** Reads past what is done already. */
    private void skip(Items items, Position done, PriorOutcomes prior) {
        Position position = Position.START;
        while (position.items() < done.items() && items.hasNext()) {
            ReadResult item = items.next();
            position = position.after(item);
            prior.outcome(item);
        }
        if (!position.equals(done)) {
            throw new BatchException(String.format(Locale.ROOT,
                    "can't resume the run in %s: among the %,d articles already done, one has changed, is missing or is new",
                    output.folder(), done.items()) + REPLACE);
        }
    }

    private void run(Batch batch, Items items, PriorOutcomes prior, RunState from) {
        try {
            batch.run(items, prior);
        } catch (BatchException e) {
            output.checkpoint(state(batch, from));
            throw e;
        }
    }

    private RunAccount ended(Batch batch, PriorOutcomes prior, RunState from) {
        RunState state = state(batch, from);
        RunAccount account = RunAccount.of(state, !batch.isStopped());
        if (batch.isStopped()) {
            output.checkpoint(state);
        } else {
            prior.checkEnd();
            output.complete(account, state);
            output.publish(onPublished);
        }
        return account;
    }

    private void checkpointIfDue(Batch batch, RunState from) {
        long now = System.nanoTime();
        if (now - nextCheckpointNanos >= 0) {
            output.checkpoint(state(batch, from));
            long after = System.nanoTime();
            nextCheckpointNanos = after + Math.max(intervalNanos, CHECKPOINT_PAUSE_FACTOR * (after - now));
        }
    }

    private RunState state(Batch batch, RunState from) {
        double seconds = from.times().seconds() + (System.nanoTime() - startNanos) / NANOS_PER_SECOND;
        return new RunState(identity, batch.written(), batch.counted(), new RunState.Times(from.times().started(),
                Math.round(seconds * 1000) / 1000.0, from.times().starts()));
    }
}
