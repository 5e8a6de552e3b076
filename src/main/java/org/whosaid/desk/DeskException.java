package org.whosaid.desk;

import org.jspecify.annotations.Nullable;

/** The desk can't be opened. The message is one line: what, where, and what to do. */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for users and what it came from. */
    public DeskException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
