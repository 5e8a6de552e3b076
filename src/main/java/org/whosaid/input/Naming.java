package org.whosaid.input;

import org.whosaid.input.file.SourceFile;

/** Gives articles of a run their ids. For one thread. */
public interface Naming {

    /** The id of a file, not yet made unique. */
    String of(SourceFile file);

    /** This id, or one with a suffix if an earlier article of the run has it already. */
    String unique(String id);

    /** The warning on an article whose id had to be changed. */
    static String warning(String wanted) {
        return "Another article has the id " + wanted + " too.";
    }
}
