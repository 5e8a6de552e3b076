package org.whosaid.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.whosaid.Pipeline;
import org.whosaid.batch.BatchException;
import org.whosaid.correction.CorrectionException;
import org.whosaid.desk.DeskException;
import org.whosaid.document.Document;
import org.whosaid.evaluation.gold.EvaluationException;
import org.whosaid.models.ModelException;
import org.whosaid.models.Models;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.TextOption;
import org.whosaid.run.RunException;
import org.whosaid.search.SearchException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The entry point of the command line. */
public final class Main {

    /** Exceptions whose messages are written for users. */
    private static final List<Class<? extends Exception>> EXPECTED = List.of(OutputException.class, BatchException.class,
            RunException.class, ModelException.class, EvaluationException.class, CorrectionException.class,
            SearchException.class, DeskException.class);

    private Main() {
    }

    /** Runs the command in the arguments and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // CoreNLP turns letters into small ones by the rules of the locale, which are others in Turkish.
        Locale.setDefault(Locale.ROOT);
        Console console = Console.ofProcess();
        // Standard output is for records; whatever libraries print goes to standard error.
        System.setOut(System.err);
        System.exit(execute(console, option -> Pipeline.load(Models.load(), option), arguments));
    }

    static int execute(Console console, Function<TextOption, Function<Document, ArticleRecord>> pipelines,
                       String... arguments) {
        try {
            return commandLine(console, pipelines).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            new Messages(console.err()).say("out of memory (" + e + "); set WHOSAID_JAVA_OPTS=-Xmx4g");
            return Exit.FAILED;
        }
    }

    private static CommandLine commandLine(Console console,
                                           Function<TextOption, Function<Document, ArticleRecord>> pipelines) {
        return new CommandLine(new WhosaidCommand())
                .addSubcommand(new ExtractCommand(console, pipelines))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new EvaluateCommand(console, pipelines))
                .addSubcommand(search(console))
                .addSubcommand(new ServeCommand(console, pipelines))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new ModelsCommand(console, Models::load))
                .addSubcommand(new CompletionCommand(console))
                .registerConverter(Path.class, new PathConverter())
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, arguments) -> usageError(console, e))
                .setExecutionExceptionHandler((e, command, result) -> executionError(console, e, result));
    }

    /** A query may contain words that start with a minus, so only known options are taken as options. */
    private static CommandLine search(Console console) {
        return new CommandLine(new SearchCommand(console)).setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false);
    }

    private static int usageError(Console console, ParameterException e) {
        Messages messages = new Messages(console.err());
        messages.say(UsageMessage.message(e));
        messages.say("try " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static int executionError(Console console, Exception e, ParseResult result) {
        if (e instanceof OutputException output && output.readerGone()) {
            return Exit.READER_GONE;
        }
        Messages messages = new Messages(console.err());
        say(messages, e);
        if (isVerbose(result)) {
            messages.trace(e);
        }
        return e instanceof SearchException search && search.isBadQuery() ? Exit.USAGE : Exit.FAILED;
    }

    private static void say(Messages messages, Exception e) {
        if (e instanceof EvaluationException) {
            String.valueOf(e.getMessage()).lines().forEach(messages::say);
        } else if (EXPECTED.stream().anyMatch(kind -> kind.isInstance(e))) {
            messages.say(String.valueOf(e.getMessage()));
        } else {
            messages.say("unexpected error: " + e + "; please report it with the output of --verbose");
        }
    }

    private static boolean isVerbose(ParseResult result) {
        return result.hasSubcommand() && result.subcommand().hasMatchedOption("--verbose");
    }
}
