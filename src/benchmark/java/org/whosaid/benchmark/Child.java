package org.whosaid.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** A process that is measured, from outside. For one thread. */
final class Child implements AutoCloseable {

    private static final String PEAK = "VmHWM:";
    private static final long LOOK_AGAIN = 20;

    private final long started = System.nanoTime();
    private final Process process;
    private final BufferedReader answers;

    private Child(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Child start(List<String> command) {
        try {
            return new Child(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a question. */
    String ask(String question) {
        try {
            process.getOutputStream().write((question + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("a process that was measured ended without an answer: "
                    + process.info().commandLine().orElse("") + " (is there enough memory?)");
        }
        return line;
    }

    /** Seconds from its start to the first line that it writes. */
    double secondsToFirstLine() {
        try {
            line();
            return (System.nanoTime() - started) / 1e9;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its peak of resident memory up to now, in megabytes; nothing where the system doesn't tell or it is gone. */
    OptionalLong peak() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Reads on to its end: its peak of resident memory. */
    OptionalLong peakUntilEnd() {
        Thread reading = new Thread(() -> answers.lines().forEach(line -> { }));
        reading.setDaemon(true);
        reading.start();
        OptionalLong peak = peak();
        while (process.isAlive()) {
            OptionalLong now = peak();
            peak = now.isPresent() ? now : peak;
            pause();
        }
        return peak;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
