package org.whosaid.batch;

import java.util.function.Function;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;

/**
 * Takes one article at a time to the same record or failure as a {@link Batch} does, for engines that schedule many
 * articles themselves. Safe for as many threads as it is made for.
 */
public final class ArticleExtractor {

    /**
     * What became of an article.
     *
     * @param isRecord whether it has a record; otherwise a failure
     * @param line     of {@code articles.jsonl} or {@code failures.jsonl}, with its line feed
     * @param counts   what it adds to those of the run
     * @param words    between white space; 0 for a failure
     */
    public record Extracted(boolean isRecord, byte[] line, Counts counts, long words) {

        private static Extracted of(Outcome outcome) {
            return outcome instanceof Outcome.Done done
                    ? new Extracted(true, done.record(), done.counts(), done.work().words())
                    : new Extracted(false, Json.LINES.bytes(((Outcome.Failed) outcome).failure()), Counts.ONE_FAILURE, 0);
        }
    }

    private final Worker worker;
    private final Workers workers;

    /**
     * Starts the threads.
     *
     * @param pipeline safe for all threads
     * @param threads  that call {@link #extract} at the same time, 1 or more
     */
    public ArticleExtractor(Function<Document, ArticleRecord> pipeline, int threads) {
        worker = new Worker(pipeline, Json.LINES);
        workers = new Workers(threads, () -> false);
    }

    /**
     * Extracts an article. One that takes too long fails, and its thread is abandoned.
     *
     * @throws BatchException if too many threads hang already
     */
    public Extracted extract(ReadResult item, Timeout timeout) {
        if (item instanceof Unreadable unreadable) {
            return Extracted.of(Outcome.Failed.of(unreadable));
        }
        Document document = (Document) item;
        Task task = new Task(document, timeout.of(document.text().length()));
        workers.submit(task, worker);
        return Extracted.of(task.outcome());
    }
}
