package org.whosaid.validation;

import java.nio.file.Path;

/**
 * Something in a run's folder that is not as it must be.
 *
 * @param file where
 * @param line from 1; 0 where the whole file is meant
 * @param what one line
 */
public record Fault(Path file, long line, String what) {

    /** {@code out/articles.jsonl:12: entity e9 of quote q4 is none of the record's}. */
    public String inOneLine() {
        return file + (line == 0 ? "" : ":" + line) + ": " + what;
    }
}
