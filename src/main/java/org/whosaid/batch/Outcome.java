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

/** What became of an article: a record or a failure. */
sealed interface Outcome {

    /** Writes it, and tells the watcher of a failure. */
    void write(Output output, Watcher watcher);

    /** Adds it to the counts. */
    void count(RunCounts counts);

    /**
     * An article with its record, ready to be written.
     *
     * @param speakers the names of people and organizations that speak, once per quote
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
        public void write(Output output, Watcher watcher) {
            output.record(record);
        }

        @Override
        public void count(RunCounts runCounts) {
            runCounts.add(counts, speakers);
            runCounts.add(work);
        }
    }

    /**
     * An article without a record.
     *
     * @param thrown null if nothing was thrown
     * @param work   null if the article could not be read
     */
    record Failed(Failure failure, @Nullable Throwable thrown, @Nullable Work work) implements Outcome {

        private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ROOT);

        static Failed of(Unreadable unreadable) {
            return new Failed(new Failure(unreadable.path(), unreadable.line().orElse(null),
                    unreadable.id().orElse(null), Stage.INPUT.toString(), unreadable.cause()).at(Instant.now()), null,
                    null);
        }

        static Failed of(Document document, StageException e, double seconds) {
            return new Failed(failure(document, e.stage(), e.inOneLine()), e.getCause(), Work.on(document, seconds));
        }

        /** An article that exceeded its time limit, in seconds. */
        static Failed timedOut(Document document, Stage stage, double limit) {
            String cause = "the article took longer than " + new DecimalFormat("0.###", ENGLISH).format(limit)
                    + " s; raise the limit with --timeout";
            return new Failed(failure(document, stage, cause), null, Work.on(document, limit));
        }

        private static Failure failure(Document document, Stage stage, String cause) {
            return new Failure(document.origin().path(), document.origin().line().orElse(null), document.id(),
                    stage.toString(), cause).at(Instant.now());
        }

        @Override
        public void write(Output output, Watcher watcher) {
            output.failure(failure);
            watcher.failed(failure, thrown);
        }

        @Override
        public void count(RunCounts counts) {
            counts.add(failure);
            if (work != null) {
                counts.add(work);
            }
        }
    }

    /** An article that was not started, because the run was to stop. */
    record NotStarted() implements Outcome {

        @Override
        public void write(Output output, Watcher watcher) {
            throw new IllegalStateException("not to be written");
        }

        @Override
        public void count(RunCounts counts) {
            throw new IllegalStateException("not to be counted");
        }
    }
}
