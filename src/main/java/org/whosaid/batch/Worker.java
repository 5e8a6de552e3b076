package org.whosaid.batch;

import java.util.function.Consumer;
import java.util.function.Function;
import org.whosaid.Stage;
import org.whosaid.StageException;
import org.whosaid.StageThread;
import org.whosaid.document.Document;
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

    Worker(Function<Document, ArticleRecord> pipeline, Json format) {
        this.pipeline = pipeline;
        this.format = format;
    }

    /** @param crowd the articles that are worked on beside this one */
    Outcome outcome(Task task, ExclusiveGate crowd) {
        Outcome among = outcome(task, crowd, crowd::join);
        boolean outOfMemory = among instanceof Outcome.Failed failed && failed.thrown() instanceof OutOfMemoryError;
        return outOfMemory && !task.isDone() ? outcome(task, crowd, crowd::joinAlone) : among;
    }

    private Outcome outcome(Task task, ExclusiveGate crowd, Consumer<Task> joining) {
        joining.accept(task);
        try {
            task.start();
            return done(task);
        } catch (StageException e) {
            return Outcome.Failed.of(task.document(), e, task.stop());
        } finally {
            crowd.leave(task);
        }
    }

    private Outcome done(Task task) {
        ArticleRecord record = StageThread.run(Stage.RECORD, () -> pipeline.apply(task.document()));
        byte[] written = StageThread.run(Stage.OUTPUT, () -> format.bytes(record));
        return Outcome.Done.of(record, written, Work.on(task.document(), task.stop()));
    }
}
