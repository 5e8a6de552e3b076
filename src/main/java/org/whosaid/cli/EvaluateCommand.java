package org.whosaid.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.whosaid.Program;
import org.whosaid.batch.Batch;
import org.whosaid.batch.Items;
import org.whosaid.correction.Corrections;
import org.whosaid.document.Document;
import org.whosaid.evaluation.corenlp.StockPipeline;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.report.AccuracyPage;
import org.whosaid.evaluation.report.ErrorPage;
import org.whosaid.evaluation.report.ErrorTable;
import org.whosaid.evaluation.report.ReliabilityPicture;
import org.whosaid.evaluation.report.TextReport;
import org.whosaid.evaluation.score.CheckedQuotes;
import org.whosaid.evaluation.score.Evaluation;
import org.whosaid.evaluation.score.Figures;
import org.whosaid.evaluation.score.Finding;
import org.whosaid.evaluation.score.Records;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.output.Json;
import org.whosaid.output.OutputException;
import org.whosaid.output.StreamOutput;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;
import org.whosaid.run.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid evaluate}: records against what people annotated. */
@Command(name = "evaluate", sortOptions = false, customSynopsis = {"whosaid evaluate [OPTION…] GOLD [RECORDS]",
    "       whosaid evaluate [OPTION…] FOLDER --against FILE"},
        description = {
            "Compares records with annotated articles, and prints how much was found and how much of it is right.",
            "%nGOLD is a folder in the layout of the PolNeAR corpus:",
            "  text/NAME.txt            The articles, UTF-8.",
            "  attributions/NAME.ann    Who said what in them, in brat's standoff format. Or",
            "                           NAME_ANNOTATOR.ann; of several the first by name.",
            "  speakers.tsv             May be missing. Article, number of the quoted unit",
            "                           from 0, kind, full name, other names with ; between.",
            "  cofenet-sentences.jsonl  May be missing. Sentences of the published metric.",
            "%nIn standoff, T lines mark Source, Cue and Content, E lines tie them together; a",
            "tab follows each key and stands before the words, offsets count characters:",
            "  T1    Source 0 9    The mayor",
            "  T2    Cue 10 14    said",
            "  T3    Content 15 30    rents will rise",
            "  T4    Attribution 10 14    said",
            "  E1    Attribution:T4 Source:T1 Cue:T2 Content:T3",
            "Where a line is none, or its words are not those of the article, nothing is",
            "compared. Articles without annotation are left out.",
            "%nWith --against, the first argument is the FOLDER of a run, held against what people said of its quotes at the "
                + "desk (whosaid serve), and no annotation is needed.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  Extract and score the articles of a folder:",
            "    whosaid evaluate gold/",
            "  Score records that are there, and read what is wrong with them:",
            "    whosaid evaluate gold/ out/articles.jsonl --errors errors.html",
            "  The accuracy page with stock CoreNLP beside (slow):",
            "    export WHOSAID_JAVA_OPTS=-Xmx8g",
            "    whosaid evaluate gold/ --report docs/accuracy.md --with-stock",
            "  How many of the quotes that people checked are right:",
            "    whosaid evaluate out/ --against out/corrections.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:some article failed, something can't be read, or the output can't be written",
            "2:wrong use", "141:whoever reads the output has closed it"})
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;
    private final Function<TextOption, Function<Document, ArticleRecord>> pipelines;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "The folder of annotated articles; with --against, that of a run.")
    private Path gold = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "RECORDS",
            description = "Records as JSON Lines, such as out/articles.jsonl. Without it, the articles of GOLD are extracted.")
    private Optional<Path> records = Optional.empty();

    @Option(names = "--against", paramLabel = "FILE",
            description = "What people said of quotes: corrections.jsonl of this run, or of another one over the same articles.")
    private Optional<Path> against = Optional.empty();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where the tables go. Usually to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--errors", paramLabel = "FILE",
            description = "Write each error with its context, by class: as a page where FILE ends in .html, else as tab "
                    + "separated values.")
    private Optional<Path> errors = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE",
            description = "Write the accuracy page in Markdown, and reliability.svg beside it.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--with-stock",
            description = "In the page, set the figures of stock CoreNLP on the same articles beside; needs --report, about "
                    + "two seconds an article, and WHOSAID_JAVA_OPTS=-Xmx8g.")
    private boolean withStock;

    @Option(names = "--threads", paramLabel = "N",
            description = "Articles that are extracted at a time. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = {"-q", "--quiet"}, description = "Say nothing but what failed.")
    private boolean quiet;

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    private boolean verbose;

    @Mixin
    private Help help = new Help();

    private boolean failed;

    EvaluateCommand(Console console, Function<TextOption, Function<Document, ArticleRecord>> pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        checkUse();
        if (against.isPresent()) {
            return checked(against.get());
        }
        if (withStock) {
            StockPipeline.checkMemory();
        }
        Gold annotated = annotated();
        Evaluation evaluation = new Evaluation(annotated,
                records.map(file -> recordsOf(annotated, file)).orElseGet(this::extracted));
        Figures figures = evaluation.figures();
        errors.ifPresent(file -> write(file, listed(file, evaluation.errors())));
        json.ifPresent(file -> write(file, Json.INDENTED.bytes(figures)));
        report.ifPresent(file -> report(file, annotated, figures));
        print(TextReport.of(figures));
        return failed ? Exit.FAILED : Exit.DONE;
    }

    private Gold annotated() {
        Gold read = Gold.read(gold);
        if (read.annotated().articles().isEmpty() && read.sentences().isEmpty()) {
            throw new EvaluationException("no article in " + Gold.textsOf(gold) + " is annotated; put attributions/NAME.ann there");
        }
        return read;
    }

    private static Records recordsOf(Gold gold, Path file) {
        Records read = Records.read(file);
        if (gold.articles().keySet().stream().noneMatch(read.quotes()::containsKey)) {
            throw new EvaluationException("none of the " + read.quotes().size() + " records in " + file
                    + " is of an article of GOLD; a record's id must be NAME of text/NAME.txt");
        }
        return read;
    }

    private int checked(Path corrections) {
        if (!Files.isRegularFile(corrections)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + corrections
                    + "; the desk (whosaid serve) keeps one once somebody has checked a quote");
        }
        CheckedQuotes quotes = CheckedQuotes.of(RunFolder.open(gold), Corrections.read(corrections));
        json.ifPresent(file -> write(file, Json.INDENTED.bytes(quotes)));
        print(quotes.text());
        return Exit.DONE;
    }

    private void print(String tables) {
        output.ifPresentOrElse(file -> write(file, tables), () -> console.print(tables));
    }

    private void checkUse() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads needs 1 or more, not " + threads);
        }
        if (against.isPresent() && (withStock || records.isPresent() || errors.isPresent() || report.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--against takes the folder of a run, and --output and --json alone");
        }
        if (withStock && report.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--with-stock needs --report");
        }
    }

    /** The records of the articles, brought to the same form as those of a file. */
    private Records extracted() {
        Path texts = Gold.textsOf(gold);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ProgressDisplay progress = new ProgressDisplay(new Messages(console.err()), console.terminal(),
                new ProgressDisplay.Manner(quiet, verbose, Long.MAX_VALUE), System::nanoTime);
        try (Articles articles = Articles.open(List.of(texts.toString()), ReadingOptions.USUAL, console.in())) {
            var counts = new Batch(() -> pipelines.apply(TextOption.NEVER), Batch.Manner.usual(threads),
                    new StreamOutput(lines, Json.LINES), progress).run(new Items(articles));
            progress.summary(counts);
            failed = counts.failures() > 0;
        }
        return Records.parse(texts, lines.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private static String listed(Path file, List<Finding> errors) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") ? ErrorPage.of(errors) : ErrorTable.of(errors);
    }

    private void report(Path file, Gold annotated, Figures figures) {
        Optional<Figures> stock = withStock ? Optional.of(stock(annotated)) : Optional.empty();
        write(file, new AccuracyPage(figures, stock, Program.current()).text());
        write(file.resolveSibling(AccuracyPage.PICTURE), ReliabilityPicture.of(figures.reliability()));
    }

    private Figures stock(Gold annotated) {
        Messages messages = new Messages(console.err());
        Records found = StockPipeline.load().records(annotated, article -> {
            if (!quiet && console.errIsTerminal()) {
                messages.status("stock CoreNLP: " + article, console.terminal().getAsInt());
            }
        });
        messages.clear();
        return new Evaluation(annotated, found).figures();
    }

    private static void write(Path file, String content) {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e, "give another file");
        }
    }
}
