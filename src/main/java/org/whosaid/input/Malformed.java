package org.whosaid.input;

/** Says that there is no article to be had, and why, in one line. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    Malformed(String cause) {
        super(cause, null, false, false);
    }

    /** One line: what is wrong and what to do. */
    String cause() {
        return String.valueOf(getMessage());
    }
}
