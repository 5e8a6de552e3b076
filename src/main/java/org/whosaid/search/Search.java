package org.whosaid.search;

import java.util.Optional;

/**
 * The parameters of a search.
 *
 * @param query   the query in the syntax of {@link QueryReader}; empty for all quotes
 * @param filters further conditions
 * @param order   the order of the hits
 * @param page    the page of hits, counted from 1
 * @param size    the hits per page, 1 to {@value #MAX_PAGE_SIZE}
 */
public record Search(String query, Filters filters, SortOrder order, int page, int size) {

    /** The maximum number of hits per page. */
    public static final int MAX_PAGE_SIZE = 100;

    /** The number of hits that paging can reach. */
    public static final int MAX_HITS = 10_000;

    private static final int MAX_QUERY_CHARS = 1_000;

    /** @throws SearchException if the page, its size or the length of the query is out of range */
    public Search {
        if (page < 1 || size < 1 || size > MAX_PAGE_SIZE) {
            throw SearchException.ofQuery("page must be 1 or more, with 1 to " + MAX_PAGE_SIZE + " hits");
        }
        if ((long) page * size > MAX_HITS) {
            throw SearchException.ofQuery("only the first 10,000 hits can be shown; narrow the search");
        }
        if (query.length() > MAX_QUERY_CHARS) {
            throw SearchException.ofQuery("a query may have at most 1,000 characters");
        }
    }

    /** The first page of ten for a query. */
    public static Search of(String query) {
        return new Search(query, Filters.NONE, SortOrder.RELEVANCE, 1, 10);
    }

    /** This search in another order. */
    public Search in(SortOrder other) {
        return new Search(query, filters, other, page, size);
    }

    /** This search with other filters. */
    public Search with(Filters other) {
        return new Search(query, other, order, page, size);
    }

    /** The order of hits; equal ones keep the order of the run. */
    public enum SortOrder {
        /** Best match first. */
        RELEVANCE,
        /** Latest first; hits without a date come last. */
        NEWEST,
        /** Earliest first; hits without a date come last. */
        OLDEST
    }

    /**
     * Conditions on every hit; an empty one allows anything.
     *
     * @param speaker       words of a name of the speaker
     * @param entity        words of a name of an entity that the quote mentions
     * @param type          direct, mixed or indirect
     * @param from          the first day of publication, as {@code 2025}, {@code 2025-01} or {@code 2025-01-07}
     * @param to            the last day of publication, likewise
     * @param minConfidence the minimum confidence, 0 to 1
     * @param exactSpeaker  the speaker's name, exactly as in a facet
     * @param exactEntity   the name of an entity, exactly as in a facet
     */
    public record Filters(Optional<String> speaker, Optional<String> entity, Optional<String> type,
                          Optional<String> from, Optional<String> to, Optional<Double> minConfidence,
                          Optional<String> exactSpeaker, Optional<String> exactEntity) {

        /** No conditions. */
        public static final Filters NONE = new Filters(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
