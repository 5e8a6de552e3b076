package org.whosaid.evaluation.gold;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be compared can't be read. The message is one line: what, where, and what to do; of several faults, a line
 * each.
 */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

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
    public static EvaluationException malformed(Path file, int line, String what) {
        return new EvaluationException(file + ":" + line + ": " + what);
    }

    /**
     * For annotations with faults.
     *
     * @param faults a line each, at least one; the first ones are shown, the rest is counted
     */
    static EvaluationException faulty(Path folder, List<String> faults) {
        String shown = faults.stream().limit(SHOWN).map(fault -> fault + "\n").collect(Collectors.joining());
        int hidden = Math.max(0, faults.size() - SHOWN);
        return new EvaluationException(shown + (hidden == 0 ? "" : "and " + hidden + " more faults; ")
                + "nothing is compared; correct the annotations in " + folder + ", or give the articles that they were made on");
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return cause instanceof AccessDeniedException ? "permission denied" : String.valueOf(cause.getMessage());
    }
}
