package org.whosaid.spark;

import org.apache.spark.sql.SparkSession;
import org.whosaid.output.OutputException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** Where the program starts on Spark's driver. */
public final class SparkMain {

    private SparkMain() {
    }

    /** Runs the command. If it fails, the process ends with its exit code. */
    public static void main(String[] arguments) {
        int exit = execute(SparkSession.builder().appName("whosaid"), arguments);
        // A driver inside a cluster may still have work to do after this method, so a successful run ends by itself.
        if (exit != ExitCode.OK) {
            System.exit(exit);
        }
    }

    static int execute(SparkSession.Builder spark, String... arguments) {
        // Shuffled data are Java records, which other serializers can't restore, so the cluster's default is not used.
        SparkSession.Builder builder = spark.config("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
        return new CommandLine(new SparkCommand(builder, SparkMain::say))
                .setParameterExceptionHandler((e, given) -> wrongUse(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command))
                .execute(arguments);
    }

    /** One line on standard error. */
    private static void say(String line) {
        System.err.print("whosaid: " + line.replaceAll("\\R", " ") + "\n");
    }

    private static int wrongUse(ParameterException e) {
        say(e.getMessage());
        say("try --help after the jar's name");
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine command) {
        say(e instanceof OutputException ? e.getMessage() : "the run failed: " + firstLine(e) + "; see Spark's log");
        if (((SparkCommand) command.getCommand()).verbose) {
            e.printStackTrace();
        }
        return ExitCode.SOFTWARE;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
