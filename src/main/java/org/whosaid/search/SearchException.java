package org.whosaid.search;

import org.jspecify.annotations.Nullable;

/** A search failed. The message is one line for users: what, where, and what to do. */
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean badQuery;

    private SearchException(String message, boolean badQuery, @Nullable Throwable cause) {
        super(message, cause);
        this.badQuery = badQuery;
    }

    /** For an invalid query. */
    static SearchException ofQuery(String message) {
        return new SearchException(message, true, null);
    }

    /** For an index that can't be read or written. */
    static SearchException ofIndex(String message, Throwable cause) {
        return new SearchException(message, false, cause);
    }

    /** Whether the query is at fault, not the index. */
    public boolean isBadQuery() {
        return badQuery;
    }
}
