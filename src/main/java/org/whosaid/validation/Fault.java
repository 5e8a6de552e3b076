package org.whosaid.validation;

import java.nio.file.Path;

/**
 * A fault in a run's folder.
 *
 * @param file that has the fault
 * @param line from 1; 0 if the whole file is meant
 * @param what is wrong, in one line
 */
public record Fault(Path file, long line, String what) {

    /** {@code out/articles.jsonl:12: entity e9 of quote q4 is none of the record's}. */
    public String inOneLine() {
        return file + (line == 0 ? "" : ":" + line) + ": " + what;
    }
}
