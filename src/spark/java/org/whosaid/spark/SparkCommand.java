package org.whosaid.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.whosaid.batch.Timeout;
import org.whosaid.cli.ChoiceConverter;
import org.whosaid.cli.ReadingFlags;
import org.whosaid.record.TextOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract} on Apache Spark. */
@Command(name = "whosaid-spark.jar", sortOptions = false,
        customSynopsis = "spark-submit [SPARK-OPTION…] whosaid-spark.jar [OPTION…] INPUT… -o FOLDER",
        description = "Finds who said what in news articles, on Apache Spark: the same records as whosaid extract gives.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  spark-submit whosaid-spark.jar hdfs:///news/2026 -o hdfs:///quotes/2026",
            "  spark-submit --executor-memory 1g --executor-cores 1 whosaid-spark.jar \\",
            "    's3a://news/2026-11-*/*.jsonl.gz' --text-field content \\",
            "    -o s3a://quotes/2026-11 --format parquet"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every article has a record or a failure", "1:the run failed", "2:wrong use"})
final class SparkCommand implements Callable<Integer> {

    private final SparkSession.Builder spark;
    private final Consumer<String> messages;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*",
            description = "Files (text, HTML, JSON, JSON Lines, CSV, each also .gz or .zst, and .parquet), folders, and "
                    + "patterns of both, on any file system that Hadoop knows.")
    private List<String> inputs = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true,
            description = "Where result=articles, result=failures and _run.json go.")
    private String folder = "";

    @Option(names = "--format", paramLabel = "FORMAT", converter = Formats.class,
            completionCandidates = Formats.class, defaultValue = "jsonl",
            description = "Format of the results: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ResultFormat format = ResultFormat.JSONL;

    @Option(names = "--text", paramLabel = "WHEN", converter = ChoiceConverter.Texts.class,
            completionCandidates = ChoiceConverter.Texts.class, defaultValue = "auto",
            description = "Whether a record holds the article's whole text: ${COMPLETION-CANDIDATES}; auto includes it "
                    + "for HTML only, where offsets mean nothing without it.")
    private TextOption text = TextOption.AUTO;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "Time limit per article, plus one second per 5,000 characters; 0 for no limit. "
                    + "Default: ${DEFAULT-VALUE}.")
    private double timeout;

    @Option(names = "--task-bytes", paramLabel = "N", defaultValue = "1000000",
            description = "Bytes of text per task. Default: ${DEFAULT-VALUE}, about a minute's work.")
    private long taskBytes;

    @Option(names = "--overwrite", description = "Replace an earlier run's results in FOLDER.")
    private boolean overwrite;

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    /** @param messages takes lines for the user */
    SparkCommand(SparkSession.Builder spark, Consumer<String> messages) {
        this.messages = messages;
        this.spark = spark;
    }

    @Override
    public Integer call() throws IOException {
        SparkSettings settings = settings();
        try (SparkSession session = spark.getOrCreate()) {
            say(SparkRun.run(session, settings, text));
            return ExitCode.OK;
        }
    }

    private SparkSettings settings() {
        if (inputs.contains("-")) {
            throw wrongUse("a cluster can't read standard input; name files or folders");
        }
        if (taskBytes < 1) {
            throw wrongUse("--task-bytes needs 1 or more, not " + taskBytes);
        }
        try {
            return new SparkSettings(inputs, folder, reading.options(), format,
                    Timeout.ofSeconds(timeout), taskBytes, overwrite);
        } catch (IllegalArgumentException e) {
            throw wrongUse(e.getMessage());
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void say(Summary summary) {
        messages.accept(String.format(Locale.ROOT,
                "%,d articles, %,d failures, %,d quotes, %,d of them attributed, %,d words",
                summary.articles(), summary.failures(), summary.quotes(), summary.attributed(), summary.words()));
        if (summary.leftOut() > 0) {
            messages.accept(String.format(Locale.ROOT,
                    "skipped %,d files in folders because of their names, the first %s; "
                    + "name them to read them", summary.leftOut(), summary.firstLeftOut().orElse("")));
        }
    }

    /** Formats of results as users write them. */
    static final class Formats extends ChoiceConverter<ResultFormat> {
        Formats() {
            super(ResultFormat.values());
        }
    }
}
