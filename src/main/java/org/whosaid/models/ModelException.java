package org.whosaid.models;

/** A model is missing or altered. The message says in one line which, and how to get it. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    /** With its message, one line. */
    public ModelException(String message) {
        this(message, "bad");
    }

    ModelException(String message, String state) {
        super(message);
        this.state = state;
    }

    /** What is wrong in a word: missing or altered; bad if it is the manifest. */
    public String state() {
        return state;
    }
}
