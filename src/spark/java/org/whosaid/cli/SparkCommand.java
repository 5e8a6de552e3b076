package org.whosaid.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.whosaid.batch.Timeout;
import org.whosaid.record.TextOption;
import org.whosaid.spark.RowForm;
import org.whosaid.spark.Settings;
import org.whosaid.spark.SparkRun;
import org.whosaid.spark.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}, on Apache Spark. */
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
        exitCodeList = {"0:every article has a record, or a line that says why not", "1:the run did not come to its end",
            "2:wrong use"})
final class SparkCommand implements Callable<Integer> {

    private final Messages messages;
    private final SparkSession.Builder spark;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*",
            description = "Files (text, HTML, JSON, JSON Lines, CSV, each also .gz or .zst, and .parquet), folders, and "
                    + "patterns of both, on any file system that Hadoop knows.")
    private List<String> inputs = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true,
            description = "Where result=articles, result=failures and _run.json go.")
    private String folder = "";

    @Option(names = "--format", paramLabel = "FORMAT", converter = Forms.class, completionCandidates = Forms.class,
            defaultValue = "jsonl",
            description = "Of the results: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private RowForm form = RowForm.JSONL;

    @Option(names = "--text", paramLabel = "WHEN", converter = LowerCase.Texts.class,
            completionCandidates = LowerCase.Texts.class, defaultValue = "auto",
            description = "Whether a record holds the article's whole text: ${COMPLETION-CANDIDATES}; auto is from "
                    + "HTML only, where offsets could not be understood without it.")
    private TextOption text = TextOption.AUTO;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "An article fails that takes longer, and for each 5,000 of its characters another second; 0 for no "
                    + "limit. Default: ${DEFAULT-VALUE}.")
    private double timeout;

    @Option(names = "--task-bytes", paramLabel = "N", defaultValue = "1000000",
            description = "Bytes of text that a task gets. Default: ${DEFAULT-VALUE}, about a minute's work.")
    private long taskBytes;

    @Option(names = "--overwrite", description = "Replace an earlier run's results in FOLDER.")
    private boolean overwrite;

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Option(names = {"-v", "--verbose"}, description = "Show stack traces.")
    boolean verbose;

    @Mixin
    private Help help = new Help();

    SparkCommand(Messages messages, SparkSession.Builder spark) {
        this.messages = messages;
        this.spark = spark;
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = settings();
        try (SparkSession session = spark.getOrCreate()) {
            say(SparkRun.run(session, settings, text));
            return Exit.DONE;
        }
    }

    private Settings settings() {
        if (inputs.contains("-")) {
            throw wrongUse("a cluster can't read standard input; name files or folders");
        }
        if (taskBytes < 1) {
            throw wrongUse("--task-bytes needs 1 or more, not " + taskBytes);
        }
        try {
            return new Settings(inputs, folder, reading.options(), form,
                    Timeout.ofSeconds(timeout), taskBytes, overwrite);
        } catch (IllegalArgumentException e) {
            throw wrongUse(e.getMessage());
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void say(Summary summary) {
        messages.say(String.format(Locale.ROOT, "%,d articles, %,d failures, %,d quotes, %,d of them attributed, %,d words",
                summary.articles(), summary.failures(), summary.quotes(), summary.attributed(), summary.words()));
        if (summary.leftOut() > 0) {
            messages.say(String.format(Locale.ROOT, "left out by their names: %,d files in folders, the first %s; name "
                    + "them to have them read", summary.leftOut(), summary.firstLeftOut().orElse("")));
        }
    }

    /** The forms of results, as users write them. */
    static final class Forms extends LowerCase<RowForm> {
        Forms() {
            super(RowForm.values());
        }
    }
}
