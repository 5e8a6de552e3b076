package org.whosaid.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nothing more can be written, so the run ends. The message is one line: what, where, and what to do. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As systems say it, in whatever case. */
    private static final Pattern FULL = Pattern.compile("space|quota", Pattern.CASE_INSENSITIVE);

    private final boolean readerGone;

    /** For a place that is not fit to be written to. */
    public OutputException(String message) {
        super(message);
        readerGone = false;
    }

    /**
     * For a write that failed.
     *
     * @param place  where to: a file, or "standard output"
     * @param cause  why
     * @param remedy what to do; it is not said to make room where there is room
     */
    public OutputException(String place, IOException cause, String remedy) {
        super("can't write " + place + ": " + reason(cause) + "; " + remedy(cause, remedy), cause);
        readerGone = "Broken pipe".equals(cause.getMessage());
    }

    /** For a write into the folder of a run, which has not ended by it: the same command goes on. */
    static OutputException unfinished(Path target, IOException cause) {
        return new OutputException(target.toString(), cause,
                "make room, and the same command goes on where it stopped");
    }

    /** Whether all that happened is that the program behind a pipe has read enough, as {@code head} does. */
    public boolean readerGone() {
        return readerGone;
    }

    private static String remedy(IOException cause, String remedy) {
        return FULL.matcher(reason(cause)).find() ? remedy : remedy.replace("make room", "check that it may be written");
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder";
        }
        @Nullable String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason.lines().findFirst().orElse("");
    }
}
