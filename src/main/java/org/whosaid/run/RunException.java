package org.whosaid.run;

/** A run's folder can't be read. The message is one line: what, where, and what to do. */
public final class RunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public RunException(String message) {
        super(message);
    }

    /** With a message for the user and the cause. */
    public RunException(String message, Throwable cause) {
        super(message, cause);
    }
}
