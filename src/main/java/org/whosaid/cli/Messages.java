package org.whosaid.cli;

import java.io.PrintStream;

/**
 * Lines on standard error, each with the program's name before it, and a line of status that is written over. Safe for all
 * threads.
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
        err.print(NAME + line.replaceAll("\\R", " ") + "\n");
        err.flush();
    }

    /** How much of a line there is room for on a terminal of this width. */
    static int room(int width) {
        return Math.max(width - 1 - NAME.length(), 0);
    }

    /** Shows a line until the next one; for terminals, of this width: what would run over into a second line is cut off. */
    synchronized void status(String line, int width) {
        String whole = NAME + line;
        err.print(CLEARED + whole.substring(0, Math.min(whole.length(), Math.max(width - 1, 0))));
        err.flush();
        status = true;
    }

    synchronized void trace(Throwable thrown) {
        clear();
        thrown.printStackTrace(err);
    }

    synchronized void clear() {
        if (status) {
            err.print(CLEARED);
            err.flush();
            status = false;
        }
    }
}
