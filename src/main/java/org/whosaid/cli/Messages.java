package org.whosaid.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.whosaid.page.SafeText;

/**
 * Writes lines to standard error, each after the program's name, and a status line that is overwritten. Control characters
 * of texts and file names are shown, never sent to the terminal. Thread-safe.
 */
final class Messages {

    private static final String NAME = "whosaid: ";
    private static final String CLEARED = "\r\033[K";

    private final PrintStream err;
    private boolean status;

    Messages(PrintStream err) {
        this.err = err;
    }

    synchronized void say(String line) {
        clear();
        err.print(NAME + SafeText.inLine(line) + "\n");
        err.flush();
    }

    /** The longest message, in characters, that fits on one line of a terminal with this many columns. */
    static int room(int columns) {
        return Math.max(columns - 1 - NAME.length(), 0);
    }

    /** Shows a line until the next one, on a terminal with this many columns; the line is cut off where it would wrap. */
    synchronized void status(String line, int columns) {
        String whole = NAME + SafeText.inLine(line);
        err.print(CLEARED + whole.substring(0, Math.min(whole.length(), Math.max(columns - 1, 0))));
        err.flush();
        status = true;
    }

    synchronized void trace(Throwable thrown) {
        clear();
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(line -> err.print((line.startsWith("\t") ? "\t" : "")
                + SafeText.inLine(line.stripLeading()) + "\n"));
    }

    synchronized void clear() {
        if (status) {
            err.print(CLEARED);
            err.flush();
            status = false;
        }
    }
}
