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
import org.whosaid.batch.BatchOptions;
import org.whosaid.batch.Items;
import org.whosaid.correction.Corrections;
import org.whosaid.document.Document;
import org.whosaid.evaluation.corenlp.StockPipeline;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.evaluation.gold.Gold;
import org.whosaid.evaluation.gold.ReadReport;
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
import org.whosaid.evaluation.score.ReportScore;
import org.whosaid.evaluation.score.RuleRun;
import org.whosaid.evaluation.score.RuleScore.RuleFigures;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.models.Models;
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

/** {@code whosaid evaluate}: scores records against human annotation. */
@Command(name = "evaluate", sortOptions = false, customSynopsis = {"whosaid evaluate [OPTION…] GOLD [RECORDS]",
    "       whosaid evaluate [OPTION…] FOLDER --against FILE", "       whosaid evaluate [OPTION…] FOLDER --readings FILE"},
        description = {
            "Scores records against annotated articles and prints precision and recall.",
            "%nGOLD is a folder in the layout of the PolNeAR corpus:",
            "  text/NAME.txt            The articles, UTF-8.",
            "  attributions/NAME.ann    Their annotation in brat's standoff format. May be",
            "                           NAME_ANNOTATOR.ann; the first by name is used.",
            "  speakers.tsv             Optional: article, number of the quoted unit from 0,",
            "                           kind, full name, other names separated by ;",
            "  cofenet-sentences.jsonl  Optional: the sentences of the published metric.",
            "%nIn standoff format, T lines mark Source, Cue and Content, and E lines link them.",
            "A tab follows each key and precedes the text; offsets count characters:",
            "  T1    Source 0 9    The mayor",
            "  T2    Cue 10 14    said",
            "  T3    Content 15 30    rents will rise",
            "  T4    Attribution 10 14    said",
            "  E1    Attribution:T4 Source:T1 Cue:T2 Content:T3",
            "If a line is malformed or its text differs from the article, the command stops.",
            "Articles without annotation are skipped.",
            "%nWith --against, the first argument is the output FOLDER of a run. It is scored against the corrections that "
                + "people made at the desk (whosaid serve); no annotation is needed.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  Extract and score the articles of a folder:",
            "    whosaid evaluate gold/",
            "  Score existing records and list their errors:",
            "    whosaid evaluate gold/ out/articles.jsonl --errors errors.html",
            "  Write the accuracy page with a comparison to stock CoreNLP (slow):",
            "    export WHOSAID_JAVA_OPTS=-Xmx8g",
            "    whosaid evaluate gold/ --report docs/accuracy.md --with-stock",
            "  Write the page with a table of rules, counted on other articles:",
            "    whosaid evaluate gold/ --report docs/accuracy.md --rules other/",
            "  Score a run against the corrections made at the desk:",
            "    whosaid evaluate out/ --against out/corrections.jsonl"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:an article failed, or input or output can't be read or written",
            "2:wrong usage", "141:the reader of standard output closed it"})
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;
    private final Function<TextOption, Function<Document, ArticleRecord>> pipelines;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Folder of annotated articles; with --against or --readings, the output folder of a run.")
    private Path gold = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "RECORDS",
            description = "Records as JSON Lines, such as out/articles.jsonl. Default: the articles of GOLD are extracted.")
    private Optional<Path> records = Optional.empty();

    @Option(names = "--against", paramLabel = "FILE",
            description = "Corrections: corrections.jsonl of this run, or of another run on the same articles.")
    private Optional<Path> against = Optional.empty();

    @Option(names = "--readings", paramLabel = "FILE",
            description = "Indirect quotes that somebody read in their articles: a header, then article, start and end of the cue, "
                    + "start and end of the content, act, and right or wrong for the speaker, separated by tabs. Tells how many of "
                    + "those that the run gives as words are words, with the right speaker.")
    private Optional<Path> readings = Optional.empty();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the tables. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--errors", paramLabel = "FILE",
            description = "Write every error with its context, grouped by class: as a web page if FILE ends in .html, "
                    + "otherwise as tab-separated values.")
    private Optional<Path> errors = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON.")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE",
            description = "Write the accuracy page as Markdown, and reliability.svg next to it.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--rules", paramLabel = "DIR",
            description = "Count how often each rule decides and how often it is right, on the articles of DIR, which is laid out as "
                    + "GOLD and has sources.tsv: article, number of the attribution from 0, kind, full name, other names separated by ;")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--with-stock",
            description = "Add the figures of stock CoreNLP on the same articles to the page. Needs --report and "
                    + "WHOSAID_JAVA_OPTS=-Xmx8g, and takes about two seconds per article.")
    private boolean withStock;

    @Option(names = "--threads", paramLabel = "N",
            description = "Articles extracted in parallel. Default: the number of processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private OutputFlags flags = new OutputFlags();

    private boolean failed;

    EvaluateCommand(Console console, Function<TextOption, Function<Document, ArticleRecord>> pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        checkUse();
        if (against.isPresent()) {
            return scoreAgainst(against.get());
        }
        if (readings.isPresent()) {
            return scoreRead(readings.get());
        }
        if (withStock) {
            StockPipeline.checkMemory();
        }
        Gold annotated = annotated();
        Evaluation evaluation = new Evaluation(annotated,
                records.map(file -> recordsOf(annotated, file)).orElseGet(this::extracted));
        Figures figures = evaluation.figures();
        List<RuleFigures> decided = rules.map(folder -> RuleRun.of(folder, Models.load())).orElse(List.of());
        errors.ifPresent(file -> write(file, listed(file, evaluation.errors())));
        json.ifPresent(file -> write(file, Json.INDENTED.bytes(figures)));
        report.ifPresent(file -> report(file, annotated, figures, decided));
        print(TextReport.of(figures) + (decided.isEmpty() ? "" : "\n" + TextReport.of(decided)));
        return failed ? Exit.FAILED : Exit.DONE;
    }

    private Gold annotated() {
        Gold read = Gold.read(gold);
        if (read.annotated().articles().isEmpty() && read.sentences().isEmpty()) {
            throw new EvaluationException("no article in " + Gold.textsOf(gold) + " is annotated; add attributions/NAME.ann");
        }
        return read;
    }

    private static Records recordsOf(Gold gold, Path file) {
        Records read = Records.read(file);
        if (gold.articles().keySet().stream().noneMatch(read.quotes()::containsKey)) {
            throw new EvaluationException("none of the " + read.quotes().size() + " records in " + file
                    + " belongs to an article of GOLD; the id of a record must be NAME of text/NAME.txt");
        }
        return read;
    }

    private int scoreAgainst(Path corrections) {
        if (!Files.isRegularFile(corrections)) {
            throw new ParameterException(spec.commandLine(), "no such file: " + corrections
                    + "; the desk (whosaid serve) writes it once somebody has checked a quote");
        }
        CheckedQuotes quotes = CheckedQuotes.of(RunFolder.open(gold), Corrections.read(corrections));
        json.ifPresent(file -> write(file, Json.INDENTED.bytes(quotes)));
        print(quotes.text());
        return Exit.DONE;
    }

    private int scoreRead(Path file) {
        ReportScore score = ReportScore.of(RunFolder.open(gold), ReadReport.read(file));
        json.ifPresent(each -> write(each, Json.INDENTED.bytes(score)));
        print(score.text());
        return Exit.DONE;
    }

    private void print(String tables) {
        output.ifPresentOrElse(file -> write(file, tables), () -> console.printLines(tables));
    }

    private void checkUse() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads needs 1 or more, not " + threads);
        }
        if (against.isPresent() && (withStock || records.isPresent() || errors.isPresent() || report.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--against takes the folder of a run, and no option but --output and --json");
        }
        if (withStock && report.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--with-stock needs --report");
        }
    }

    /** Extracts the records of the articles and reads them back, so that they have the form of records from a file. */
    private Records extracted() {
        Path texts = Gold.textsOf(gold);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ProgressDisplay progress = new ProgressDisplay(new Messages(console.err()), console.columns(),
                new ProgressDisplay.Verbosity(flags.quiet(), flags.verbose(), Long.MAX_VALUE), System::nanoTime);
        try (Articles articles = Articles.open(List.of(texts.toString()), ReadingOptions.USUAL, console.in())) {
            var counts = new Batch(() -> pipelines.apply(TextOption.NEVER), BatchOptions.of(threads),
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

    private void report(Path file, Gold annotated, Figures figures, List<RuleFigures> decided) {
        Optional<Figures> stock = withStock ? Optional.of(stock(annotated)) : Optional.empty();
        write(file, new AccuracyPage(figures, stock, decided, Program.current()).text());
        write(file.resolveSibling(AccuracyPage.PICTURE), ReliabilityPicture.of(figures.reliability()));
    }

    private Figures stock(Gold annotated) {
        Messages messages = new Messages(console.err());
        Records found = StockPipeline.load().records(annotated, article -> {
            if (!flags.quiet() && console.errIsTerminal()) {
                messages.status("stock CoreNLP: " + article, console.columns().getAsInt());
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
