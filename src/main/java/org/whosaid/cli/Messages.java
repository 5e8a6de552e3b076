package org.whosaid.cli;

import java.io.PrintStream;

/** Lines on standard error, each with the program's name before it, and a line of status that is written over. */
final class Messages {

    private static final String NAME = "whosaid: ";
    private static final String CLEARED = "\r\033[K";

    private final PrintStream err;
    private boolean status;

    Messages(PrintStream err) {
        this.err = err;
    }

    void say(String line) {
        clear();
        err.print(NAME + line.replaceAll("\\R", " ") + "\n");
        err.flush();
    }

    /** Shows a line until the next one; for terminals. */
    void status(String line) {
        err.print(CLEARED + NAME + line);
        err.flush();
        status = true;
    }

    void trace(Throwable thrown) {
        clear();
        thrown.printStackTrace(err);
    }

    void clear() {
        if (status) {
            err.print(CLEARED);
            err.flush();
            status = false;
        }
    }
}
