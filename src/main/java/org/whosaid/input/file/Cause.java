package org.whosaid.input.file;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** What went wrong in reading, in one line for a person. */
public final class Cause {

    private static final int MAX_CODE_POINTS = 300;

    private Cause() {
    }

    /** The cause of a failure to read, and what to do. */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder: check the name";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied: check its permissions";
        }
        if (failure instanceof EOFException) {
            return "its compressed data is truncated: get a complete copy";
        }
        String message = line(Optional.ofNullable(failure.getMessage()).orElse("no cause given"));
        return failure instanceof ZipException || failure instanceof ZstdIOException
                ? "its compressed data is corrupt (" + message + "): get a complete copy" : "can't be read: " + message;
    }

    /** The cause where the program itself is at fault, as no input should make it. */
    public static String fault(Throwable thrown) {
        return line("an internal error in reading it: " + thrown);
    }

    /** A message on one line, without control characters, at most 300 code points long. */
    public static String line(String message) {
        String folded = message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int end = folded.offsetByCodePoints(0, Math.min(folded.codePointCount(0, folded.length()), MAX_CODE_POINTS));
        return end == folded.length() ? folded : folded.substring(0, end) + "…";
    }
}
