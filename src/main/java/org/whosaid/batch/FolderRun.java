package org.whosaid.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
 * A run into a folder, which goes on where it was ended, by whatever. About each second, what was written is forced to the
 * disk together with how far the input was gone through; a run that goes on reads its input again to there, checks that it
 * is the same, and does the rest. Used once.
 */
public final class FolderRun {

    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(1);
    /** A slow disk gets more time between checkpoints: so many times what the last one took. */
    private static final int TIMES_A_CHECKPOINT = 10;
    private static final double NANOS = 1e9;

    private static final String WAYS_OUT = "; begin anew with --restart, or give another folder with -o";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final FolderOutput output;
    private final RunRequest request;
    private final RunIdentity identity;
    private final Consumer<Path> making;
    private final long interval;
    private final Instant start = Instant.now();
    private final long began = System.nanoTime();
    private long due;

    /** A part of the run that was ended. */
    private record Earlier(Checkpoint checkpoint, RunState state) {

        boolean hasDoneAnything() {
            return checkpoint.complete() || state.position().items() > 0;
        }
    }

    /**
     * Prepares a run.
     *
     * @param output  the folder
     * @param request what is asked
     * @param making  makes what else the folder is to hold out of the finished records in it; a run that was ended meanwhile
     *                goes on with this
     */
    public FolderRun(FolderOutput output, RunRequest request, Consumer<Path> making) {
        this(output, request, RunIdentity.of(request), making, USUAL_INTERVAL);
    }

    /** @param interval between two checkpoints, at the least */
    FolderRun(FolderOutput output, RunRequest request, RunIdentity identity, Consumer<Path> making, Duration interval) {
        this.output = output;
        this.request = request;
        this.identity = identity;
        this.making = making;
        this.interval = interval.toNanos();
        this.due = began + this.interval;
    }

    /**
     * Runs, or goes on. At the end the folder holds the whole run, unless it was stopped: then what was done so far, and the
     * same request goes on.
     *
     * @param items   all of the input, from its start
     * @param loading as in {@link Batch}
     * @param manner  as in {@link Batch}
     * @param watcher as in {@link Batch}
     * @return the account of the run; not finished where it was stopped
     * @throws OutputException where nothing more can be written
     * @throws BatchException  where the folder holds a run that is another, whether it has ended or not, there is nothing to
     *                         retry, or too many articles hang
     */
    public RunAccount run(Items items, Supplier<Function<Document, ArticleRecord>> loading, Batch.Manner manner,
                          Watcher watcher) {
        Optional<Earlier> earlier = earlier();
        if (earlier.isEmpty()) {
            checkReplacing();
        }
        if (earlier.isPresent() && earlier.get().checkpoint().complete()) {
            output.publish(making);
            return RunAccount.of(earlier.get().state(), true);
        }
        RunState from = earlier.map(Earlier::state).map(this::goingOn).orElseGet(this::fresh);
        try (PriorOutcomes known = request.retryFailures() ? retry() : PriorOutcomes.NOTHING) {
            skip(items, from.position(), known);
            earlier.ifPresentOrElse(part -> output.goOn(part.checkpoint()), () -> output.begin(from));
            Batch batch = new Batch(loading, manner, output, watcher);
            batch.goOn(from.position(), new RunCounts(from.tally()), () -> saveWhereDue(batch, from));
            run(batch, items, known, from);
            return ended(batch, known, from);
        }
    }

    private Optional<Earlier> earlier() {
        Optional<Checkpoint> checkpoint = request.restart() ? Optional.empty() : output.unfinished();
        Optional<Earlier> earlier = checkpoint.map(this::read).filter(Earlier::hasDoneAnything);
        earlier.map(Earlier::state).ifPresent(this::checkSame);
        return earlier;
    }

    private Earlier read(Checkpoint checkpoint) {
        try {
            return new Earlier(checkpoint, JSON.treeToValue(checkpoint.state(), RunState.class));
        } catch (JsonProcessingException e) {
            throw new BatchException(output.folder() + " holds a run that has not ended, of another version of whosaid"
                    + WAYS_OUT);
        }
    }

    private void checkSame(RunState state) {
        state.run().difference(identity).ifPresent(difference -> {
            throw new BatchException(String.format(Locale.ROOT, "%s holds a run that has not ended (%,d articles so far), with "
                    + "%s; to go on with it, give what it was begun with", output.folder(), state.position().items(),
                    difference) + WAYS_OUT);
        });
    }

    /** The same command may be given again; another one in the same folder is more likely a slip than a wish. */
    private void checkReplacing() {
        if (request.restart() || request.retryFailures()) {
            return;
        }
        output.account().ifPresent(account -> identityOf(account).differenceOfRepeat(identity).ifPresent(difference -> {
            long articles = account.at("/counts/articles").asLong();
            throw new BatchException(String.format(Locale.ROOT, "%s holds a finished run (%,d %s), with %s; replace it with "
                    + "--restart, or give another folder with -o", output.folder(), articles,
                    articles == 1 ? "article" : "articles", difference));
        }));
    }

    private RunIdentity identityOf(JsonNode account) {
        try {
            return RunIdentity.read(account);
        } catch (UncheckedIOException e) {
            throw new BatchException(output.folder() + " holds a finished run of another version of whosaid; replace it with "
                    + "--restart, or give another folder with -o");
        }
    }

    private RunState fresh() {
        return new RunState(identity, Position.START, RunCounts.State.NOTHING,
                new RunState.Times(start.truncatedTo(ChronoUnit.MILLIS).toString(), 0, 1));
    }

    /** With the options of now, which may differ in those that no record depends on. */
    private RunState goingOn(RunState state) {
        RunState.Times times = state.times();
        return new RunState(identity, state.position(), state.tally(),
                new RunState.Times(times.started(), times.seconds(), times.starts() + 1));
    }

    private PriorOutcomes retry() {
        JsonNode account = output.account().orElseThrow(() -> new BatchException(output.folder()
                + " holds no run that has ended, so there is nothing to retry; leave --retry-failures out"));
        identityOf(account).differenceOfRetry(identity).ifPresent(difference -> {
            throw new BatchException("the run in " + output.folder() + " has " + difference + "; to retry what failed in it, "
                    + "give what it was run with, or run it anew without --retry-failures");
        });
        return Retry.of(output.folder());
    }

    /** Goes through what was done already. */
    private void skip(Items items, Position done, PriorOutcomes known) {
        Position position = Position.START;
        while (position.items() < done.items() && items.hasNext()) {
            ReadResult item = items.next();
            position = position.after(item);
            known.outcome(item);
        }
        if (!position.equals(done)) {
            throw new BatchException(String.format(Locale.ROOT, "the run in %s can't go on: of the %,d articles that it has "
                    + "done, one has changed, is gone, or is new among them", output.folder(), done.items()) + WAYS_OUT);
        }
    }

    private void run(Batch batch, Items items, PriorOutcomes known, RunState from) {
        try {
            batch.run(items, known);
        } catch (BatchException e) {
            output.checkpoint(state(batch, from));
            throw e;
        }
    }

    private RunAccount ended(Batch batch, PriorOutcomes known, RunState from) {
        RunState state = state(batch, from);
        RunAccount account = RunAccount.of(state, !batch.isStopped());
        if (batch.isStopped()) {
            output.checkpoint(state);
        } else {
            known.checkEnd();
            output.complete(account, state);
            output.publish(making);
        }
        return account;
    }

    private void saveWhereDue(Batch batch, RunState from) {
        long now = System.nanoTime();
        if (now - due >= 0) {
            output.checkpoint(state(batch, from));
            long after = System.nanoTime();
            due = after + Math.max(interval, TIMES_A_CHECKPOINT * (after - now));
        }
    }

    private RunState state(Batch batch, RunState from) {
        double seconds = from.times().seconds() + (System.nanoTime() - began) / NANOS;
        return new RunState(identity, batch.written(), batch.tally().state(), new RunState.Times(from.times().started(),
                Math.round(seconds * 1000) / 1000.0, from.times().starts()));
    }
}
