package org.whosaid.evaluation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is to be compared can't be read. The message is one line: what, where, and what to do. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for users. */
    public EvaluationException(String message) {
        super(message);
    }

    private EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** For a file or folder that can't be read. */
    static EvaluationException unreadable(Path place, IOException cause) {
        return new EvaluationException("can't read " + place + ": " + reason(cause) + "; check it", cause);
    }

    /** For a line of a file that is not what it should be. */
    static EvaluationException malformed(Path file, int line, String what) {
        return new EvaluationException(file + ":" + line + ": " + what);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return cause instanceof AccessDeniedException ? "permission denied" : String.valueOf(cause.getMessage());
    }
}
