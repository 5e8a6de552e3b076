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

/** Runs all checks. Not thread-safe; used once. */
public final class Validation {

    private final RunFolder run;
    private final Consumer<Fault> sink;
    private final SchemaCheck schema = new SchemaCheck();
    private final RepeatedIds ids = new RepeatedIds();
    private final RecordCounts counts = new RecordCounts();
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
     * @throws org.whosaid.run.RunException if a file can't be read at all
     */
    public static Findings check(RunFolder run, Consumer<Fault> sink) {
        Validation validation = new Validation(run, sink);
        validation.records();
        validation.repeatedIds();
        validation.failures();
        validation.account();
        return new Findings(validation.counts.count("articles"), validation.counts.count("failures"), validation.faults,
                validation.compared, validation.notCompared);
    }

    private void fault(Path file, long line, String what) {
        faults++;
        sink.accept(new Fault(file, line, what.replaceAll("\\R", " ")));
    }

    private void records() {
        try (ArticleTexts texts = ArticleTexts.of(run)) {
            counts.add("articles", FileLines.read(run.articles(), (number, line) -> record(number, line, texts),
                    (number, what) -> fault(run.articles(), number, what)));
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
        counts.add(record);
        ReferenceCheck.check(record, here);
        OffsetCheck.check(record, text(record, texts), here);
    }

    /** The article's text; null, and counted, if it is not available. */
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
            // If the source can't be read, the article is missing, which is not a fault of the record.
            return Optional.empty();
        }
    }

    private static String reason(String path) {
        try {
            return path.equals("-") ? "read from standard input"
                    : Files.exists(Path.of(path)) ? "no longer in its file, or changed"
                    : "its file is missing, as seen from this folder";
        } catch (InvalidPathException e) {
            return "its path is invalid on this system";
        }
    }

    private void repeatedIds() {
        RepeatedIds.Repeated repeated = ids.repeated();
        if (repeated.isEmpty()) {
            return;
        }
        // The first pass has reported all other faults.
        FileLines.read(run.articles(), (number, line) -> readable(line, what -> { }).ifPresent(
                record -> repeated.first(record.id(), number).ifPresent(first -> fault(run.articles(), number,
                        "the id " + record.id() + " is already on line " + first))), (number, what) -> { });
    }

    private void failures() {
        Path file = run.folder().resolve("failures.jsonl");
        if (!Files.exists(file)) {
            fault(file, 0, "missing");
            return;
        }
        counts.add("failures", FileLines.read(file, (number, line) -> FailureCheck.check(line,
                what -> fault(file, number, what)), (number, what) -> fault(file, number, what)));
    }

    private void account() {
        Path file = run.folder().resolve("run.json");
        JsonNode account = run.account();
        if (!account.path("counts").isObject()) {
            fault(file, 0, Files.exists(file) ? "not the account of a run" : "missing; the run may be unfinished");
            return;
        }
        if (account.path("finished").isBoolean() && !account.path("finished").booleanValue()) {
            fault(file, 0, "the run is unfinished; rerun its command to resume it");
        }
        counts.compare(account, what -> fault(file, 0, what));
    }
}
