package org.whosaid.cli;

import org.apache.spark.sql.SparkSession;
import org.whosaid.output.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where the program starts on Spark's driver. */
public final class SparkMain {

    private SparkMain() {
    }

    /** Does what the arguments say. Where it fails, the process ends with the exit code for it. */
    public static void main(String[] arguments) {
        int exit = execute(SparkSession.builder().appName("whosaid"), arguments);
        // A driver inside a cluster may have more to do at its end than the process, so it is not cut off where all is well.
        if (exit != Exit.DONE) {
            System.exit(exit);
        }
    }

    static int execute(SparkSession.Builder spark, String... arguments) {
        Messages messages = new Messages(System.err);
        // What is shuffled are Java records, which other serializers can't make again; so a cluster's default is not asked.
        SparkSession.Builder builder = spark.config("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
        return new CommandLine(new SparkCommand(messages, builder))
                .setParameterExceptionHandler((e, given) -> wrongUse(messages, e))
                .setExecutionExceptionHandler((e, command, result) -> broken(messages, e, command))
                .execute(arguments);
    }

    private static int wrongUse(Messages messages, ParameterException e) {
        messages.say(e.getMessage());
        messages.say("try --help behind the jar's name");
        return Exit.USAGE;
    }

    private static int broken(Messages messages, Exception e, CommandLine command) {
        messages.say(e instanceof OutputException ? e.getMessage() : "the run broke down: " + firstLine(e)
                + "; Spark's log says more");
        if (((SparkCommand) command.getCommand()).verbose) {
            messages.trace(e);
        }
        return Exit.FAILED;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
