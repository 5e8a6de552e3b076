package org.whosaid.batch;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.whosaid.input.Document;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;

/**
 * Brings one article to its outcome, whatever happens on the way. Where memory runs out, it need not be the fault of the
 * article that notices it first: such an article is done once more while no other is, so that the outcome is its own and
 * the same for any number of threads. Safe for all threads.
 */
final class Worker {

    private final Function<Document, ArticleRecord> pipeline;
    private final Json format;
    private final ReadWriteLock crowd = new ReentrantReadWriteLock(true);

    Worker(Function<Document, ArticleRecord> pipeline, Json format) {
        this.pipeline = pipeline;
        this.format = format;
    }

    Outcome outcome(Document document) {
        try {
            return among(document);
        } catch (StageException e) {
            return Outcome.Failed.of(document, e);
        }
    }

    private Outcome among(Document document) {
        try {
            return under(crowd.readLock(), document);
        } catch (StageException e) {
            if (e.isOutOfMemory()) {
                return under(crowd.writeLock(), document);
            }
            throw e;
        }
    }

    private Outcome under(Lock lock, Document document) {
        lock.lock();
        try {
            ArticleRecord record = Stage.RECORD.run(() -> pipeline.apply(document));
            return Stage.OUTPUT.run(() -> new Outcome.Done(format.bytes(record), Counts.of(record)));
        } finally {
            lock.unlock();
        }
    }
}
