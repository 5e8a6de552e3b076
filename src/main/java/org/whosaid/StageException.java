package org.whosaid;

import java.util.Objects;

/** A step of an article's way that broke down. */
public final class StageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Stage stage;

    /** At a stage, with what it threw. */
    public StageException(Stage stage, Throwable cause) {
        super(cause);
        this.stage = stage;
    }

    /** The stage that broke down. */
    public Stage stage() {
        return stage;
    }

    /** What happened and what to do, in one line. */
    public String inOneLine() {
        Throwable cause = Objects.requireNonNull(getCause());
        if (cause instanceof OutOfMemoryError) {
            return "the article needs more memory than Java may use; set WHOSAID_JAVA_OPTS=-Xmx4g";
        }
        if (cause instanceof StackOverflowError) {
            return "the article is nested more deeply than Java's stack allows; set WHOSAID_JAVA_OPTS=-Xss16m";
        }
        String message = cause.getMessage() == null ? ""
                : ": " + cause.getMessage().strip().lines().findFirst().orElse("");
        return "the program broke down over this article (" + cause.getClass().getSimpleName() + message
                + "); please report it, with the article and what --verbose says";
    }
}
