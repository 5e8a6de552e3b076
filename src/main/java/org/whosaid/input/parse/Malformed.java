package org.whosaid.input.parse;

import java.util.Optional;

/** Says that there is no article to be had, and why, in one line. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Optional<String> id;

    public Malformed(String cause) {
        this(cause, Optional.empty());
    }

    /** @param id that the input gives the article */
    public Malformed(String cause, Optional<String> id) {
        super(cause, null, false, false);
        this.id = id;
    }

    /** What the input calls the article; empty where that isn't known. */
    public Optional<String> id() {
        return id;
    }

    /** One line: what is wrong and what to do. */
    public String cause() {
        return String.valueOf(getMessage());
    }
}
