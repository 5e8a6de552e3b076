package org.whosaid.correction;

/** Corrections can't be read or kept. The message is one line: what, where, and what to do. */
public final class CorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for users. */
    public CorrectionException(String message) {
        super(message);
    }

    /** With a message for users and what it came from. */
    public CorrectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
