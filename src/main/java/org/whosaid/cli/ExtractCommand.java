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
import org.whosaid.record.TextOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid extract}: articles in, records out. */
@Command(name = "extract", sortOptions = false, customSynopsis = "whosaid extract [OPTION…] [INPUT…] [-o FOLDER]",
        description = "Finds who said what in news articles, and writes one JSON record an article.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  The record of one article, on standard output:",
            "    whosaid extract article.txt",
            "    cat article.html | whosaid extract -",
            "  A batch: out/articles.jsonl, out/failures.jsonl and out/run.json:",
            "    whosaid extract articles/ more.jsonl.gz -o out",
            "    whosaid extract articles/ -o out --format jsonl,parquet",
            "    whosaid extract dump.csv --text-field content --id-field key -o out",
            "  It was killed, or the disk was full: the same command goes on where it",
            "  stopped. After its end, the same command runs it anew and replaces it; any",
            "  other command needs --restart for that.",
            "  What failed once more, with more time and memory:",
            "    export WHOSAID_JAVA_OPTS=-Xmx4g",
            "    whosaid extract articles/ -o out --retry-failures --timeout 600"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all articles have a record", "1:some article failed, or the output can't be written",
            "2:wrong use", "130:stopped by Ctrl-C; the same command goes on",
            "141:whoever reads the output has closed it"})
final class ExtractCommand implements Callable<Integer> {

    /** With a folder, where all failures are written down, so many are said, too. */
    private static final long SOME = 10;

    private final Console console;
    private final Function<TextOption, Function<Document, ArticleRecord>> pipelines;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "0..*",
            description = "Files (text, HTML, JSON, JSON Lines, CSV, each also .gz or .zst), folders, and - for "
                    + "standard input.")
    private List<String> inputs = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER",
            description = "Where articles.jsonl, failures.jsonl and run.json go. Without it, records go to standard "
                    + "output.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private RunFlags running = new RunFlags();

    @Option(names = "--threads", paramLabel = "N",
            description = "Articles that are worked on at a time. Default: the number of processors. Records are the "
                    + "same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--text", paramLabel = "WHEN", converter = LowerCase.Texts.class,
            completionCandidates = LowerCase.Texts.class, defaultValue = "auto",
            description = "Whether a record holds the article's whole text: ${COMPLETION-CANDIDATES}; auto is from "
                    + "HTML only, where offsets could not be understood without it.")
    private TextOption text = TextOption.AUTO;

    @Option(names = "--indent", negatable = true,
            description = "Indent records on standard output, or don't. Usually a single one is.")
    private Optional<Boolean> indent = Optional.empty();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private FormatFlags formats = new FormatFlags();

    @Option(names = {"-q", "--quiet"}, description = "Say nothing but what failed.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    boolean verbose;

    @Mixin
    private Help help = new Help();

    ExtractCommand(Console console, Function<TextOption, Function<Document, ArticleRecord>> pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        checkUse();
        try (Articles articles = Articles.open(inputs(), reading.options(), console.in(), earlierOutput())) {
            Items items = new Items(articles, articles::share);
            int code = folder.isPresent() ? intoFolder(folder.get(), items) : toStandardOutput(items);
            sayLeftOut(articles);
            return code;
        }
    }

    private void checkUse() {
        if (inputs.isEmpty() && console.inIsTerminal()) {
            throw wrongUse("name files or folders, or - for standard input");
        }
        checkInputs();
        if (threads < 1) {
            throw wrongUse("--threads needs 1 or more, not " + threads);
        }
        if (folder.isEmpty()) {
            running.folderOption().ifPresent(option -> {
                throw wrongUse(option + " needs the folder of the run: -o FOLDER");
            });
        }
        try {
            formats.check(folder);
            reading.options();
            running.timeout();
        } catch (IllegalArgumentException e) {
            throw wrongUse(String.valueOf(e.getMessage()));
        }
    }

    private void checkInputs() {
        for (String input : inputs) {
            if (input.isEmpty()) {
                throw wrongUse(FilePath.EMPTY);
            }
            if (isOutput(input)) {
                throw wrongUse("the output folder is also the input (" + input + "); give another with -o");
            }
        }
    }

    private boolean isOutput(String input) {
        try {
            return earlierOutput().isItsFolder(Path.of(input));
        } catch (InvalidPathException e) {
            // That it can't be read is told when it is.
            return false;
        }
    }

    private EarlierOutput earlierOutput() {
        return new EarlierOutput(folder);
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<String> inputs() {
        return inputs.isEmpty() ? List.of("-") : inputs;
    }

    private int intoFolder(Path into, Items items) {
        Messages messages = new Messages(console.err());
        try (FolderOutput output = FolderOutput.open(into); Interruption interruption = Interruption.listen(messages)) {
            ProgressDisplay progress = progress(messages, quiet, SOME);
            RunAccount account = new FolderRun(output, running.request(inputs(), options()), made -> export(made, messages))
                    .run(items, () -> pipelines.apply(text), manner(interruption), progress);
            progress.summary(account);
            return exitCode(account, messages, into);
        }
    }

    private void export(Path made, Messages messages) {
        List<String> kept = formats.export(made);
        if (!kept.isEmpty() && !quiet) {
            messages.say("written anew, as the folder held it of an earlier time: " + String.join(", ", kept));
        }
    }

    private static int exitCode(RunAccount account, Messages messages, Path into) {
        if (!account.finished()) {
            messages.say("stopped; the same command goes on with " + into);
            return Exit.INTERRUPTED;
        }
        return account.counts().failures() == 0 ? Exit.DONE : Exit.FAILED;
    }

    private int toStandardOutput(Items items) {
        boolean single = items.isSingle();
        boolean indented = indent.orElse(single);
        ProgressDisplay progress = progress(new Messages(console.err()), quiet, Long.MAX_VALUE);
        Output output = new StreamOutput(console.out(), indented ? Json.INDENTED : Json.LINES);
        Counts counts = new Batch(() -> pipelines.apply(text), manner(() -> false), output, progress).run(items);
        if (single) {
            progress.end();
        } else {
            progress.summary(counts);
        }
        return counts.failures() == 0 ? Exit.DONE : Exit.FAILED;
    }

    private Batch.Manner manner(BooleanSupplier stop) {
        return new Batch.Manner(threads, running.timeout(), stop);
    }

    private ProgressDisplay progress(Messages messages, boolean still, long failures) {
        return new ProgressDisplay(messages, console.terminal(),
                new ProgressDisplay.Manner(still, verbose, failures), System::nanoTime);
    }

    private void sayLeftOut(Articles articles) {
        if (!quiet) {
            Messages messages = new Messages(console.err());
            articles.leftOut().forEach(some -> messages.say(String.format(Locale.ROOT,
                    "left out %s: %,d in folders, the first %s; name what is to be read all the same",
                    reason(some.reason()), some.number(), some.first())));
        }
    }

    private static String reason(LeftOut.Reason reason) {
        return switch (reason) {
            case ENDING -> "by their endings";
            case HIDDEN -> "as hidden";
            case NO_FILE -> "as pipes, sockets or devices";
            case OWN -> "as written by whosaid";
        };
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("threads", threads);
        options.put("timeout", running.timeout().seconds());
        options.put("text", text.name().toLowerCase(Locale.ROOT));
        options.putAll(reading.named());
        return options;
    }
}
