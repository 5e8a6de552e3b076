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
 * What an earlier run found, for one that does again what failed in it: both go through the same input, and where the
 * earlier one has a record for an article it is taken over, byte for byte. So all is in the order of the input, as if
 * nothing had failed. A file that could not be read to its end may have any number of articles by now. For one thread.
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

    /** @throws org.whosaid.run.RunException where the folder holds no records */
    static Retry of(Path folder) {
        RunFolder run = RunFolder.open(folder);
        try {
            return new Retry(run.articles(), Files.newBufferedReader(run.articles(), StandardCharsets.UTF_8), run.failures());
        } catch (IOException e) {
            throw unreadable(run.articles(), e);
        }
    }

    /**
     * The record that the earlier run has for an article; nothing where it failed.
     *
     * @throws BatchException where the article was none of that run's, or was another
     */
    @Override
    public Optional<Outcome> outcome(ReadResult item) {
        if (record != null && line != null && item instanceof Document document && document.id().equals(record.id())) {
            if (!document.origin().sha256().equals(record.source().sha256())) {
                throw changed(document.id() + " has changed");
            }
            Outcome kept = Outcome.Done.of(record, (line + "\n").getBytes(StandardCharsets.UTF_8), Work.on(document, 0));
            readRecord();
            return Optional.of(kept);
        }
        if (!hasFailed(item)) {
            throw changed(path(item) + line(item).map(number -> ":" + number).orElse("") + " was not in it");
        }
        return Optional.empty();
    }

    /** Whether the next failure is of this item, or the last one is of its file. */
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

    /** The earlier run has no more than came by. */
    @Override
    public void checkEnd() {
        if (record != null) {
            throw changed(record.id() + " is missing from it");
        }
    }

    private static BatchException changed(String what) {
        return new BatchException("can't retry what failed, the input is not that of the earlier run: " + what
                + "; run it anew with --restart and without --retry-failures");
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
                + "; run it anew with --restart and without --retry-failures");
    }

    @Override
    public void close() {
        failures.close();
        try {
            lines.close();
        } catch (IOException e) {
            // A file that was only read.
            return;
        }
    }
}
