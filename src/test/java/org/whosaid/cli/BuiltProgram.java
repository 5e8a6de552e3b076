package org.whosaid.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built program in processes of its own.
 *
 * @param java    the Java that runs it
 * @param options for Java
 * @param shell   the command that starts Java; empty for none
 * @param crashes the folder for reports of crashes, and for prepared models
 */
record BuiltProgram(Path java, List<String> options, List<String> shell, Path crashes) {

    private static final boolean INTERRUPTIBLE_BY_ENV = exits("env", "--default-signal=INT", "true");

    /** With the Java that runs the tests. */
    static BuiltProgram reportingCrashesTo(Path folder) {
        return new BuiltProgram(Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of("-Xmx1g", "-XX:+UseSerialGC"), List.of(), folder);
    }

    /** As a shell starts it in the foreground: SIGINT has its effect, even if it is ignored where the tests run. */
    BuiltProgram inForeground() {
        return INTERRUPTIBLE_BY_ENV ? startedBy("env", "--default-signal=INT") : this;
    }

    /** As a script starts it with {@code nohup … &}: SIGINT and SIGHUP are ignored. */
    BuiltProgram inBackground() {
        return startedBy("bash", "-c", "trap '' INT HUP; exec \"$@\"", "bash");
    }

    private BuiltProgram startedBy(String... words) {
        return new BuiltProgram(java, options, List.of(words), crashes);
    }

    BuiltProgram with(Path otherJava, String... otherOptions) {
        return new BuiltProgram(otherJava, List.of(otherOptions), shell, crashes);
    }

    private static boolean exits(String... words) {
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Process start(Path said, Map<String, String> environment, List<String> arguments) throws IOException {
        return start(said, environment, "org.whosaid.cli.Main", Path.of("target/whosaid.jar"), arguments);
    }

    /** Starts a class of another program that uses this one. */
    Process start(Path said, Map<String, String> environment, String main, Path classes, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(shell);
        words.add(java.toString());
        words.addAll(options);
        words.addAll(List.of("-Dwhosaid.prepared=" + crashes.resolve("prepared"), "-XX:ErrorFile=" + crashes.resolve("crash-%p.log"), "-XX:-CreateCoredumpOnCrash", "-cp",
                classes + ":target/whosaid.jar:" + Files.readString(Path.of("target/classpath")), main));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    Process start(Path said, String... arguments) throws IOException {
        return start(said, Map.of(), List.of(arguments));
    }

    /** Sends a signal, such as TERM. */
    static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** Waits for the end and returns the exit code. */
    static int end(Process process) throws InterruptedException {
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program didn't end");
        }
        return process.exitValue();
    }

    /** The reports of crashes so far. */
    List<Path> crashReports() throws IOException {
        try (Stream<Path> files = Files.list(crashes)) {
            return files.filter(file -> file.getFileName().toString().startsWith("crash-")).toList();
        }
    }
}
