package org.whosaid.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;
import org.whosaid.record.RecordReader;
import org.whosaid.run.RunFolder;

/**
 * The records of an earlier run whose failures are retried. Both runs read the same input, and each record of the
 * earlier one is taken over byte for byte, so the results are in the order of the input as if nothing had failed. A
 * file that could not be read to its end may have any number of articles now. Not thread-safe.
 */
final class Retry implements PriorOutcomes {

    private final Path articles;
    private final BufferedReader lines;
    private final Stream<Failure> failures;
    private final Iterator<Failure> failed;
    private @Nullable String line;
    private @Nullable ArticleRecord record;
    private @Nullable Failure nextFailure;
    private String broken = "";

    private Retry(Path articles, BufferedReader lines, Stream<Failure> failures) {
        this.articles = articles;
        this.lines = lines;
        this.failures = failures;
        this.failed = failures.iterator();
        readRecord();
        readFailure();
    }

    /** @throws org.whosaid.run.RunException if the folder holds no records */
    static Retry of(Path folder) {
        RunFolder run = RunFolder.open(folder);
        try {
            return new Retry(run.articles(), Files.newBufferedReader(run.articles(), StandardCharsets.UTF_8),
                    run.failures());
        } catch (IOException e) {
            throw unreadable(run.articles(), e);
        }
    }

    /**
     * The earlier run's record for an article; empty if it failed.
     *
     * @throws BatchException if the article was not in the earlier run's input, or has changed
     */
    @Override
    public Optional<Outcome> outcome(ReadResult item) {
        if (record != null && line != null && item instanceof Document document && document.id().equals(record.id())) {
            if (!document.origin().sha256().equals(record.source().sha256())) {
                throw changed(document.id() + " has changed");
            }
            Outcome kept = Outcome.Done.of(record, (line + "\n").getBytes(StandardCharsets.UTF_8),
                    Work.on(document, 0));
            readRecord();
            return Optional.of(kept);
        }
        if (!hasFailed(item)) {
            throw changed(path(item) + line(item).map(number -> ":" + number).orElse("") + " was not in it");
        }
        return Optional.empty();
    }

    /** Whether the next failure is this item's, or the last one was its file's. */
    private boolean hasFailed(ReadResult item) {
        Failure next = nextFailure;
        if (next != null && next.input().equals(path(item))
                && Optional.ofNullable(next.line()).or(() -> line(item)).equals(line(item))) {
            broken = next.input();
            readFailure();
            return true;
        }
        return broken.equals(path(item));
    }

    private static String path(ReadResult item) {
        return item instanceof Document document ? document.origin().path() : ((Unreadable) item).path();
    }

    private static Optional<Long> line(ReadResult item) {
        return item instanceof Document document ? document.origin().line() : ((Unreadable) item).line();
    }

    @Override
    public void checkEnd() {
        if (record != null) {
            throw changed(record.id() + " is missing from it");
        }
    }

    private static BatchException changed(String what) {
        return new BatchException("can't retry failures, the input is not that of the earlier run: " + what
                + "; run everything again with --restart instead of --retry-failures");
    }

    private void readRecord() {
        try {
            line = lines.readLine();
            record = line == null ? null : RecordReader.record(line);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(articles, e);
        }
    }

    private void readFailure() {
        nextFailure = failed.hasNext() ? failed.next() : null;
    }

    private static BatchException unreadable(Path file, Exception e) {
        return new BatchException("can't read " + file + ": " + e.getMessage()
                + "; run everything again with --restart instead of --retry-failures");
    }

    @Override
    public void close() {
        failures.close();
        try {
            lines.close();
        } catch (IOException e) {
            // Nothing was written to it.
            return;
        }
    }
}
