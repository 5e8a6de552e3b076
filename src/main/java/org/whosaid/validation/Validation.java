package org.whosaid.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.RecordReader;
import org.whosaid.run.ArticleTexts;
import org.whosaid.run.RunFolder;
import org.whosaid.text.Text;

/** One run of all checks. For one thread; used once. */
public final class Validation {

    private final RunFolder run;
    private final Consumer<Fault> sink;
    private final SchemaCheck schema = new SchemaCheck();
    private final RepeatedIds ids = new RepeatedIds();
    private final RecordCounts tally = new RecordCounts();
    private final Map<String, Long> notCompared = new HashMap<>();
    private long compared;
    private long faults;

    private Validation(RunFolder run, Consumer<Fault> sink) {
        this.run = run;
        this.sink = sink;
    }

    /**
     * Checks a run's folder.
     *
     * @param sink takes each fault as it is found
     * @throws org.whosaid.run.RunException where a file can't be read at all
     */
    public static Findings check(RunFolder run, Consumer<Fault> sink) {
        Validation validation = new Validation(run, sink);
        validation.records();
        validation.repeatedIds();
        validation.failures();
        validation.account();
        return new Findings(validation.tally.count("articles"), validation.tally.count("failures"), validation.faults,
                validation.compared, validation.notCompared);
    }

    private void fault(Path file, long line, String what) {
        faults++;
        sink.accept(new Fault(file, line, what.replaceAll("\\R", " ")));
    }

    private void records() {
        try (ArticleTexts texts = ArticleTexts.of(run)) {
            tally.add("articles", FileLines.read(run.articles(), new FileLines.Reader() {
                @Override
                public void line(long number, String line) {
                    record(number, line, texts);
                }

                @Override
                public void fault(long number, String what) {
                    Validation.this.fault(run.articles(), number, what);
                }
            }));
        }
    }

    private void record(long number, String line, ArticleTexts texts) {
        Consumer<String> here = what -> fault(run.articles(), number, what);
        List<String> wrong = schema.faults(line);
        wrong.forEach(here);
        if (wrong.isEmpty()) {
            readable(line, here).ifPresent(record -> content(record, texts, here));
        }
    }

    private static Optional<ArticleRecord> readable(String line, Consumer<String> faults) {
        try {
            return Optional.of(RecordReader.record(line));
        } catch (IllegalArgumentException e) {
            faults.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void content(ArticleRecord record, ArticleTexts texts, Consumer<String> here) {
        ids.add(record.id());
        tally.add(record);
        ReferenceCheck.check(record, here);
        OffsetCheck.check(record, text(record, texts), here);
    }

    /** The article's text; null, and counted, where it isn't to be had. */
    private @Nullable Text text(ArticleRecord record, ArticleTexts texts) {
        Optional<String> text = known(record, texts);
        if (text.isPresent()) {
            compared++;
        } else {
            notCompared.merge(reason(record.source().path()), 1L, Long::sum);
        }
        return text.map(Text::of).orElse(null);
    }

    private static Optional<String> known(ArticleRecord record, ArticleTexts texts) {
        try {
            return texts.text(record);
        } catch (RuntimeException e) {
            // Whatever is wrong with a source, it is the article that is missing, and no fault of the record.
            return Optional.empty();
        }
    }

    private static String reason(String path) {
        try {
            return path.equals("-") ? "read from standard input"
                    : Files.exists(Path.of(path)) ? "no longer found in its file as it was"
                    : "its file is not there, as seen from this folder";
        } catch (InvalidPathException e) {
            return "its path is no path here";
        }
    }

    private void repeatedIds() {
        RepeatedIds.Repeated repeated = ids.repeated();
        if (repeated.isEmpty()) {
            return;
        }
        FileLines.read(run.articles(), new FileLines.Reader() {
            @Override
            public void line(long number, String line) {
                readable(line, what -> { }).ifPresent(record -> repeated.first(record.id(), number).ifPresent(
                        first -> Validation.this.fault(run.articles(), number,
                                "the id " + record.id() + " stands at line " + first + " already")));
            }

            @Override
            public void fault(long number, String what) {
                // Said in the first pass.
            }
        });
    }

    private void failures() {
        Path file = run.folder().resolve("failures.jsonl");
        if (!Files.exists(file)) {
            fault(file, 0, "not there");
            return;
        }
        tally.add("failures", FileLines.read(file, new FileLines.Reader() {
            @Override
            public void line(long number, String line) {
                FailureCheck.check(line, what -> fault(number, what));
            }

            @Override
            public void fault(long number, String what) {
                Validation.this.fault(file, number, what);
            }
        }));
    }

    private void account() {
        Path file = run.folder().resolve("run.json");
        JsonNode account = run.account();
        if (!account.path("counts").isObject()) {
            fault(file, 0, Files.exists(file) ? "no account of a run" : "not there; the run may not have ended");
            return;
        }
        if (account.path("finished").isBoolean() && !account.path("finished").booleanValue()) {
            fault(file, 0, "the run has not ended; the command that began it goes on with it");
        }
        tally.compare(account, what -> fault(file, 0, what));
    }
}
