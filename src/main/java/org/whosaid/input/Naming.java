package org.whosaid.input;

import org.whosaid.input.file.SourceFile;

/** How the articles of a run come by their ids. Not safe for several threads. */
interface Naming {

    /** The id of a file, not yet made unique. */
    String of(SourceFile file);

    /** The same id, or where an article of the run has it already, one with a suffix. */
    String unique(String id);

    /** What is said of an article whose id had to be changed. */
    static String warning(String wanted) {
        return "Another article has the id " + wanted + " too.";
    }
}
