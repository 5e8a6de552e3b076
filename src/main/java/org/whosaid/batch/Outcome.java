package org.whosaid.batch;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.Stage;
import org.whosaid.StageException;
import org.whosaid.document.Document;
import org.whosaid.document.Unreadable;
import org.whosaid.output.Output;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Speaker.Kind;
import org.whosaid.record.Failure;
import org.whosaid.text.Text;

/** How an article ends: as a record or as a failure. */
sealed interface Outcome {

    /** Brings it to its place, and tells who looks on. */
    void deliver(Output output, Watcher watcher);

    /** Adds what it counts for. */
    void count(RunCounts tally);

    /**
     * An article with its record, ready to be written.
     *
     * @param speakers the names of people and organizations that speak, one for each of their quotes
     */
    record Done(byte[] record, Counts counts, List<String> speakers, Work work) implements Outcome {

        private static final Set<Kind> NAMED = Set.of(Kind.PERSON, Kind.ORGANIZATION);

        static Done of(ArticleRecord record, byte[] written, Work work) {
            List<String> speakers = record.quotes().stream().map(ArticleRecord.Quote::speaker)
                    .filter(speaker -> NAMED.contains(speaker.kind()) && speaker.name() != null)
                    .map(speaker -> Text.composed(speaker.name())).toList();
            return new Done(written, Counts.of(record), speakers, work);
        }

        @Override
        public void deliver(Output output, Watcher watcher) {
            output.record(record);
        }

        @Override
        public void count(RunCounts tally) {
            tally.add(counts, speakers);
            tally.add(work);
        }
    }

    /**
     * An article without a record.
     *
     * @param thrown null where nothing was
     * @param work   null where there was none, as it could not be read
     */
    record Failed(Failure failure, @Nullable Throwable thrown, @Nullable Work work) implements Outcome {

        private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ROOT);

        static Failed of(Unreadable unreadable) {
            return new Failed(new Failure(unreadable.path(), unreadable.line().orElse(null),
                    unreadable.id().orElse(null), Stage.INPUT.toString(), unreadable.cause()).at(Instant.now()), null, null);
        }

        static Failed of(Document document, StageException e, double seconds) {
            return new Failed(failure(document, e.stage(), e.inOneLine()), e.getCause(), Work.on(document, seconds));
        }

        /** An article that was given up. */
        static Failed late(Document document, Stage stage, double limit) {
            String cause = "the article took longer than " + new DecimalFormat("0.###", ENGLISH).format(limit)
                    + " s; give it more with --timeout";
            return new Failed(failure(document, stage, cause), null, Work.on(document, limit));
        }

        private static Failure failure(Document document, Stage stage, String cause) {
            return new Failure(document.origin().path(), document.origin().line().orElse(null), document.id(),
                    stage.toString(), cause).at(Instant.now());
        }

        @Override
        public void deliver(Output output, Watcher watcher) {
            output.failure(failure);
            watcher.failed(failure, thrown);
        }

        @Override
        public void count(RunCounts tally) {
            tally.add(failure);
            if (work != null) {
                tally.add(work);
            }
        }
    }

    /** An article that wasn't begun, as the run was to stop. */
    record Untouched() implements Outcome {

        @Override
        public void deliver(Output output, Watcher watcher) {
            throw new IllegalStateException("it has no place in the output");
        }

        @Override
        public void count(RunCounts tally) {
            throw new IllegalStateException("it counts for nothing");
        }
    }
}
