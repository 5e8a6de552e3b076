package org.whosaid.input.file;

/**
 * Files and folders within the inputs' folders that were left out for one reason. What the user names is always read.
 *
 * @param reason why
 * @param number how many; a folder that is left out counts as one, whatever is in it
 * @param first  the first of them, as the user would have named it
 */
public record LeftOut(Reason reason, long number, String first) {

    /** Why something was left out. */
    public enum Reason {
        /** Its name ends as no article's does. */
        ENDING,
        /** Its name starts with a dot. */
        HIDDEN,
        /** A pipe, a socket, a device. */
        NO_FILE,
        /** The program itself wrote it. */
        OWN
    }

    LeftOut oneMore() {
        return new LeftOut(reason, number + 1, first);
    }
}
