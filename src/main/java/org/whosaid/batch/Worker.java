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
 * Takes one article to its outcome. The article that runs out of memory need not be the one that uses it, so it is
 * tried once more while no other article is in progress. So outcomes don't depend on the number of threads.
 * Thread-safe.
 */
final class Worker {

    private final Function<Document, ArticleRecord> pipeline;
    private final Json format;

    Worker(Function<Document, ArticleRecord> pipeline, Json format) {
        this.pipeline = pipeline;
        this.format = format;
    }

    /** @param gate shared with the other articles in progress */
    Outcome outcome(Task task, ExclusiveGate gate) {
        Outcome first = outcome(task, gate, gate::enter);
        boolean outOfMemory = first instanceof Outcome.Failed failed && failed.thrown() instanceof OutOfMemoryError;
        return outOfMemory && !task.isDone() ? outcome(task, gate, gate::enterExclusively) : first;
    }

    private Outcome outcome(Task task, ExclusiveGate gate, Consumer<Task> entry) {
        entry.accept(task);
        try {
            task.start();
            return extracted(task);
        } catch (StageException e) {
            return Outcome.Failed.of(task.document(), e, task.stop());
        } finally {
            gate.leave(task);
        }
    }

    private Outcome extracted(Task task) {
        ArticleRecord record = StageThread.run(Stage.RECORD, () -> pipeline.apply(task.document()));
        byte[] written = StageThread.run(Stage.OUTPUT, () -> format.bytes(record));
        return Outcome.Done.of(record, written, Work.on(task.document(), task.stop()));
    }
}
