package org.whosaid.search;

import org.jspecify.annotations.Nullable;

/** A search that can't be done. The message is one line: what, where, and what to do. */
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean asked;

    private SearchException(String message, boolean asked, @Nullable Throwable cause) {
        super(message, cause);
        this.asked = asked;
    }

    /** For what somebody asked that can't be asked. */
    static SearchException ofQuestion(String message) {
        return new SearchException(message, true, null);
    }

    /** For an index that can't be read or kept. */
    static SearchException ofIndex(String message, Throwable cause) {
        return new SearchException(message, false, cause);
    }

    /** Whether the question is at fault, and not the index. */
    public boolean isQuestion() {
        return asked;
    }
}
