package org.whosaid.correction;

/** Corrections can't be read or written. The message is one line for users: what, where, and what to do. */
public final class CorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message for users. */
    public CorrectionException(String message) {
        super(message);
    }

    /** Creates an exception with a message for users and its cause. */
    public CorrectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
