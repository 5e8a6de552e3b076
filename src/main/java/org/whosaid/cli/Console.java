package org.whosaid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.whosaid.output.OutputException;
import org.whosaid.page.SafeText;

/**
 * The standard streams of the program.
 *
 * @param in            standard input
 * @param out           standard output: bytes, always UTF-8; write errors are thrown, not swallowed
 * @param err           standard error, UTF-8
 * @param inIsTerminal  whether standard input is a terminal, so that the user would have to type the input
 * @param errIsTerminal whether standard error is a terminal, so that a line can be overwritten
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean inIsTerminal, boolean errIsTerminal) {

    private static final int DEFAULT_COLUMNS = 80;
    private static final int ARTICLES_PER_UPDATE = 1_000;

    /** The console of this process. The launcher says which streams are terminals: Java can't tell for a single one. */
    static Console ofProcess() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, new FileOutputStream(FileDescriptor.out), err,
                Boolean.getBoolean("whosaid.terminal.in"), Boolean.getBoolean("whosaid.terminal.err"));
    }

    /** The width of the terminal on standard error, in columns; empty if standard error is no terminal. */
    OptionalInt columns() {
        return errIsTerminal ? OptionalInt.of(Integer.getInteger("whosaid.terminal.width", DEFAULT_COLUMNS))
                : OptionalInt.empty();
    }

    /** Shows the number of indexed articles on a terminal, unless quiet. */
    LongConsumer indexProgress(Messages messages, boolean quiet) {
        return articles -> {
            if (!quiet && errIsTerminal && articles % ARTICLES_PER_UPDATE == 0) {
                messages.status(String.format(Locale.ROOT, "building the index: %,d articles", articles), columns().getAsInt());
            }
        };
    }

    /**
     * Writes to standard output.
     *
     * @throws OutputException if that fails
     */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes lines that hold words of articles or file names; their control characters are shown, not sent to the terminal.
     *
     * @throws OutputException if that fails
     */
    void printLines(String lines) {
        print(lines.lines().map(SafeText::inLine).collect(Collectors.joining("\n", "", "\n")));
    }

    /**
     * Writes bytes to standard output.
     *
     * @throws OutputException if that fails
     */
    void print(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new OutputException("standard output", e, "redirect it to another place");
        }
    }
}
