package org.whosaid.input.parse;

import java.util.Optional;

/** Something could not be read as an article. The message says why, in one line. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Optional<String> id;

    /** Of an article without a known id. */
    public Malformed(String cause) {
        this(cause, Optional.empty());
    }

    /** @param id of the article, from the input */
    public Malformed(String cause, Optional<String> id) {
        super(cause, null, false, false);
        this.id = id;
    }

    /** The article's id in the input; empty if it isn't known. */
    public Optional<String> id() {
        return id;
    }

    /** One line: what is wrong and what to do. */
    public String cause() {
        return String.valueOf(getMessage());
    }
}
