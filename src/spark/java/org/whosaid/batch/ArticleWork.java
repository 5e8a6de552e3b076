package org.whosaid.batch;

import java.util.function.Function;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Failure;

/**
 * One article at a time, to the same record or failure as in a {@link Batch}, for an engine that has its own way with many.
 * Safe for all threads, of which each brings one article at a time.
 */
public final class ArticleWork {

    /**
     * How an article ends.
     *
     * @param isRecord whether as a record; else as a failure
     * @param line     of {@code articles.jsonl} or {@code failures.jsonl}, with its line feed
     * @param counts   what it counts for
     */
    public record Result(boolean isRecord, byte[] line, Counts counts) {

        private static Result of(Outcome outcome) {
            return outcome instanceof Outcome.Done done ? new Result(true, done.record(), done.counts())
                    : failed(((Outcome.Failed) outcome).failure());
        }

        private static Result failed(Failure failure) {
            return new Result(false, Json.LINES.bytes(failure), Counts.ONE_FAILURE);
        }
    }

    private final Worker worker;
    private final Workers workers;

    /**
     * Starts the threads.
     *
     * @param pipeline safe for all threads
     * @param threads  that ask for results at a time, 1 or more
     */
    public ArticleWork(Function<Document, ArticleRecord> pipeline, int threads) {
        worker = new Worker(pipeline, Json.LINES);
        workers = new Workers(threads, () -> false);
    }

    /**
     * What becomes of an article. Where it takes too long, it is given up, and its thread left to itself.
     *
     * @throws BatchException where too many threads hang already
     */
    public Result result(ReadResult item, Timeout timeout) {
        if (item instanceof Unreadable unreadable) {
            return Result.of(Outcome.Failed.of(unreadable));
        }
        Document document = (Document) item;
        Task task = new Task(document, timeout.of(document.text().length()));
        workers.submit(task, worker);
        return Result.of(task.outcome());
    }
}
