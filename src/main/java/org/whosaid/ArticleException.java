package org.whosaid;

import org.jspecify.annotations.Nullable;

/** An article of which there is no record. The message is one line: what is wrong and, where possible, what to do. */
public final class ArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Stage stage;

    ArticleException(String id, Stage stage, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.id = id;
        this.stage = stage;
    }

    /** The article's id. */
    public String id() {
        return id;
    }

    /** The stage that it failed in. */
    public Stage stage() {
        return stage;
    }
}
