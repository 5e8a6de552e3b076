package org.whosaid.desk;

import org.jspecify.annotations.Nullable;

/** The desk can't be opened. The message is one line for users: what, where, and what to do. */
public final class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message for users and its cause. */
    public DeskException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
