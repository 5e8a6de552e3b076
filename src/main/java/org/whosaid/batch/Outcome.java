package org.whosaid.batch;

import org.jspecify.annotations.Nullable;
import org.whosaid.input.Document;
import org.whosaid.input.Unreadable;
import org.whosaid.output.Output;
import org.whosaid.record.Failure;

/** How an article ends: as a record or as a failure. */
sealed interface Outcome {

    /** Brings it to its place, and tells who looks on. */
    void deliver(Output output, Watcher watcher);

    /** What it counts for. */
    Counts counts();

    /** An article with its record, ready to be written. */
    record Done(byte[] record, Counts counts) implements Outcome {

        @Override
        public void deliver(Output output, Watcher watcher) {
            output.record(record);
        }
    }

    /** An article without a record. */
    record Failed(Failure failure, @Nullable Throwable thrown) implements Outcome {

        static Failed of(Unreadable unreadable) {
            return new Failed(new Failure(unreadable.path(), unreadable.line().orElse(null), null,
                    Stage.INPUT.toString(), unreadable.cause()), null);
        }

        static Failed of(Document document, StageException e) {
            return new Failed(new Failure(document.origin().path(), document.origin().line().orElse(null),
                    document.id(), e.stage().toString(), e.inOneLine()), e.getCause());
        }

        @Override
        public void deliver(Output output, Watcher watcher) {
            output.failure(failure);
            watcher.failed(failure, thrown);
        }

        @Override
        public Counts counts() {
            return Counts.ONE_FAILURE;
        }
    }
}
