package org.whosaid.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The end of a pipe in a process that is measured: a line in is a question, a line out its answer. */
final class BenchmarkWorker {

    private BenchmarkWorker() {
    }

    /** Answers until there is no more question. */
    static void answer(UnaryOperator<String> answers) {
        PrintStream out = System.out;
        // Libraries may speak; the parent listens to answers only.
        System.setOut(System.err);
        try (BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String question = questions.readLine(); question != null; question = questions.readLine()) {
                out.println(answers.apply(question));
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
