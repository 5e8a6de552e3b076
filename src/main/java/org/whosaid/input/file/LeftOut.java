package org.whosaid.input.file;

/**
 * Files and folders within the inputs' folders that were left out for one reason. What is named itself never is.
 *
 * @param reason why
 * @param number how many; a folder that is left out counts as one, whatever is in it
 * @param first  the first of them, as the user would have named it
 */
public record LeftOut(Reason reason, long number, String first) {

    /** Why something is no article. */
    public enum Reason {
        /** The ending of its name is none of an article's. */
        ENDING,
        /** Its name starts with a point. */
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
