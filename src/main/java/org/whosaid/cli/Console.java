package org.whosaid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.whosaid.output.OutputException;

/**
 * What the program talks through.
 *
 * @param in            standard input
 * @param out           standard output: bytes, always UTF-8, and errors are thrown, not swallowed
 * @param err           standard error, UTF-8
 * @param inIsTerminal  whether somebody would have to type the input
 * @param errIsTerminal whether lines can be written over
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean inIsTerminal, boolean errIsTerminal) {

    private static final int USUAL_WIDTH = 80;

    /** This process's. The launcher says what is a terminal: Java can't tell for one stream alone. */
    static Console ofProcess() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(System.in, new FileOutputStream(FileDescriptor.out), err,
                Boolean.getBoolean("whosaid.terminal.in"), Boolean.getBoolean("whosaid.terminal.err"));
    }

    /** How wide the terminal is that standard error goes to; empty where it is none. */
    OptionalInt terminal() {
        return errIsTerminal ? OptionalInt.of(Integer.getInteger("whosaid.terminal.width", USUAL_WIDTH))
                : OptionalInt.empty();
    }

    /**
     * Writes to standard output.
     *
     * @throws OutputException where that fails
     */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes to standard output.
     *
     * @throws OutputException where that fails
     */
    void print(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new OutputException("standard output", e, "send it somewhere else");
        }
    }
}
