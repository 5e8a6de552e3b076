package org.whosaid.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.whosaid.batch.Batch;
import org.whosaid.batch.BatchOptions;
import org.whosaid.batch.Counts;
import org.whosaid.batch.FolderRun;
import org.whosaid.batch.Items;
import org.whosaid.batch.RunAccount;
import org.whosaid.document.Document;
import org.whosaid.input.Articles;
import org.whosaid.input.file.LeftOut;
import org.whosaid.output.FolderOutput;
import org.whosaid.output.Json;
import org.whosaid.output.Output;
import org.whosaid.output.StreamOutput;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ReportOption;
import org.whosaid.record.TextOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid extract}: reads articles and writes records. */
@Command(name = "extract", sortOptions = false, customSynopsis = "whosaid extract [OPTION…] [INPUT…] [-o FOLDER]",
        description = "Finds who said what in news articles and writes one JSON record per article.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  Print the record of one article:",
            "    whosaid extract article.txt",
            "    cat article.html | whosaid extract -",
            "  Process a batch into out/articles.jsonl, failures.jsonl and run.json:",
            "    whosaid extract articles/ more.jsonl.gz -o out",
            "    whosaid extract articles/ -o out --format jsonl,parquet",
            "    whosaid extract dump.csv --text-field content --id-field key -o out",
            "  If a run was killed or the disk was full, the same command resumes it.",
            "  Ctrl-C or SIGTERM (kill PID, also after nohup) finishes the articles in progress.",
            "  Once a run has finished, the same command repeats and replaces it; with other",
            "  inputs or options, replacing it needs --restart.",
            "  Retry the failed articles with more time and memory:",
            "    export WHOSAID_JAVA_OPTS=-Xmx4g",
            "    whosaid extract articles/ -o out --retry-failures --timeout 600"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every article has a record", "1:an article failed, or the output can't be written",
            "2:wrong usage", "130:stopped by Ctrl-C or SIGTERM; the same command resumes the run",
            "141:the reader of standard output closed it"})
final class ExtractCommand implements Callable<Integer> {

    /** Failures printed for a run into a folder, which holds all of them in failures.jsonl. */
    private static final long MAX_FAILURES_SHOWN = 10;

    private final Console console;
    private final Function<TextOption, Function<Document, ArticleRecord>> pipelines;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "0..*",
            description = "Files (text, HTML, JSON, JSON Lines or CSV, also compressed as .gz or .zst), folders, or - "
                    + "for standard input.")
    private List<String> inputs = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER",
            description = "Where to write articles.jsonl, failures.jsonl and run.json. Default: records go to standard "
                    + "output.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private RunFlags running = new RunFlags();

    @Option(names = "--threads", paramLabel = "N",
            description = "Articles processed in parallel. Records don't depend on it. Default: the number of "
                    + "processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--text", paramLabel = "WHEN", converter = ChoiceConverter.Texts.class,
            completionCandidates = ChoiceConverter.Texts.class, defaultValue = "auto",
            description = "Whether a record includes the article's whole text: ${COMPLETION-CANDIDATES}. auto includes "
                    + "it for HTML only, where offsets mean nothing without it. Default: ${DEFAULT-VALUE}.")
    private TextOption text = TextOption.AUTO;

    @Option(names = "--reports", paramLabel = "WHICH", converter = ChoiceConverter.Reports.class,
            completionCandidates = ChoiceConverter.Reports.class, defaultValue = "said",
            description = "Which quotes a record holds: ${COMPLETION-CANDIDATES}. said keeps what is said, written, asked, found or "
                    + "thought; all adds deeds, events and attitudes, with the act deed. Default: ${DEFAULT-VALUE}.")
    private ReportOption reports = ReportOption.SAID;

    @Option(names = "--indent", negatable = true,
            description = "Indent records on standard output, or not. Default: only a single record is indented.")
    private Optional<Boolean> indent = Optional.empty();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private FormatFlags formats = new FormatFlags();

    @Mixin
    private OutputFlags flags = new OutputFlags();

    ExtractCommand(Console console, Function<TextOption, Function<Document, ArticleRecord>> pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        checkInputs();
        checkOptions();
        try (Articles articles = Articles.open(inputs(), reading.options(), console.in(), ownOutput())) {
            Items items = new Items(articles, articles::share);
            int code = folder.isPresent() ? intoFolder(folder.get(), items) : toStandardOutput(items);
            reportSkipped(articles);
            return code;
        }
    }

    private void checkOptions() {
        if (threads < 1) {
            throw usageError("--threads needs 1 or more, not " + threads);
        }
        if (folder.isEmpty()) {
            running.folderOption().ifPresent(option -> {
                throw usageError(option + " needs the run's folder: -o FOLDER");
            });
        }
        try {
            formats.check(folder);
            reading.options();
            running.timeout();
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage()));
        }
    }

    private void checkInputs() {
        if (inputs.isEmpty() && console.inIsTerminal()) {
            throw usageError("give files or folders, or - for standard input");
        }
        for (String input : inputs) {
            if (input.isEmpty()) {
                throw usageError(PathConverter.EMPTY);
            }
            if (isOutput(input)) {
                throw usageError("the output folder is also an input (" + input + "); give another folder with -o");
            }
        }
    }

    private boolean isOutput(String input) {
        try {
            return ownOutput().isOutputFolder(Path.of(input));
        } catch (InvalidPathException e) {
            // Reported when it is read.
            return false;
        }
    }

    private OwnOutput ownOutput() {
        return new OwnOutput(folder);
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<String> inputs() {
        return inputs.isEmpty() ? List.of("-") : inputs;
    }

    private int intoFolder(Path into, Items items) {
        Messages messages = new Messages(console.err());
        try (FolderOutput output = FolderOutput.open(into); StopSignal interruption = StopSignal.listen(messages)) {
            ProgressDisplay progress = progress(messages, flags.quiet(), MAX_FAILURES_SHOWN);
            RunAccount account = new FolderRun(output, running.request(inputs(), options()), made -> export(made, messages))
                    .run(items, this::pipeline, manner(interruption), progress);
            progress.summary(account);
            return exitCode(account, messages, into);
        }
    }

    private void export(Path made, Messages messages) {
        List<String> kept = formats.export(made);
        if (!kept.isEmpty() && !flags.quiet()) {
            messages.say("also updated from an earlier export: " + String.join(", ", kept));
        }
    }

    private static int exitCode(RunAccount account, Messages messages, Path into) {
        if (!account.finished()) {
            messages.say("stopped; run the same command again to resume " + into);
            return Exit.INTERRUPTED;
        }
        return account.counts().failures() == 0 ? Exit.DONE : Exit.FAILED;
    }

    private int toStandardOutput(Items items) {
        boolean single = items.isSingle();
        boolean indented = indent.orElse(single);
        ProgressDisplay progress = progress(new Messages(console.err()), flags.quiet(), Long.MAX_VALUE);
        Output output = new StreamOutput(console.out(), indented ? Json.INDENTED : Json.LINES);
        Counts counts = new Batch(this::pipeline, manner(() -> false), output, progress).run(items);
        if (single) {
            progress.end();
        } else {
            progress.summary(counts);
        }
        return counts.failures() == 0 ? Exit.DONE : Exit.FAILED;
    }

    private Function<Document, ArticleRecord> pipeline() {
        return pipelines.apply(text).andThen(reports::of);
    }

    private BatchOptions manner(BooleanSupplier stop) {
        return new BatchOptions(threads, running.timeout(), stop);
    }

    private ProgressDisplay progress(Messages messages, boolean silent, long failures) {
        return new ProgressDisplay(messages, console.columns(),
                new ProgressDisplay.Verbosity(silent, flags.verbose(), failures), System::nanoTime);
    }

    private void reportSkipped(Articles articles) {
        if (!flags.quiet()) {
            Messages messages = new Messages(console.err());
            articles.leftOut().forEach(some -> messages.say(String.format(Locale.ROOT,
                    "skipped %,d %s, the first: %s; name a file on the command line to read it anyway",
                    some.number(), reason(some.reason()), some.first())));
        }
    }

    private static String reason(LeftOut.Reason reason) {
        return switch (reason) {
            case ENDING -> "with an unknown file extension";
            case HIDDEN -> "hidden";
            case NO_FILE -> "not regular files (pipes, sockets, devices)";
            case OWN -> "written by whosaid";
        };
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("threads", threads);
        options.put("timeout", running.timeout().seconds());
        options.put("text", text.name().toLowerCase(Locale.ROOT));
        options.put("reports", reports.name().toLowerCase(Locale.ROOT));
        options.putAll(reading.named());
        return options;
    }
}
