package org.whosaid.batch;

/** A run can't start or continue. The message is one line: what, where, and what to do. */
public final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BatchException(String message) {
        super(message);
    }
}
