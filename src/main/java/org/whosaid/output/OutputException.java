package org.whosaid.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The output can't be written, so the run ends. The message is one line: what, where, and what to do. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As operating systems report a full disk. */
    private static final Pattern DISK_FULL = Pattern.compile("space|quota", Pattern.CASE_INSENSITIVE);

    private final boolean readerGone;

    /** For a place that must not be written to. */
    public OutputException(String message) {
        super(message);
        readerGone = false;
    }

    /**
     * For a write that failed.
     *
     * @param place  where to: a file, or "standard output"
     * @param cause  why
     * @param remedy what to do; {@code make room} is replaced unless the disk is full
     */
    public OutputException(String place, IOException cause, String remedy) {
        super("can't write " + place + ": " + reason(cause) + "; " + remedy(cause, remedy), cause);
        readerGone = "Broken pipe".equals(cause.getMessage());
    }

    /** For a failed write into the folder of a run, which can be resumed. */
    static OutputException unfinished(Path target, IOException cause) {
        return new OutputException(target.toString(), cause,
                "make room, then rerun the same command to resume");
    }

    /** Whether the reader of a pipe has closed it, as {@code head} does. */
    public boolean readerGone() {
        return readerGone;
    }

    private static String remedy(IOException cause, String remedy) {
        return DISK_FULL.matcher(reason(cause)).find() ? remedy
                : remedy.replace("make room", "check that it is writable");
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
