package org.whosaid.search;

import java.util.Optional;

/**
 * What somebody looks for.
 *
 * @param query   in the language of {@link QueryReader}; empty for all quotes
 * @param filters what holds besides
 * @param order   of the hits
 * @param page    from 1
 * @param size    hits a page, 1 to {@value #LARGEST_PAGE}
 */
public record Search(String query, Filters filters, Order order, int page, int size) {

    /** The most hits that a page may have. */
    public static final int LARGEST_PAGE = 100;

    /** The last hit that can be paged to; whoever wants more reads the records themselves. */
    public static final int DEEPEST = 10_000;

    private static final int LONGEST_QUERY = 1_000;

    /** @throws SearchException where it asks for too much */
    public Search {
        if (page < 1 || size < 1 || size > LARGEST_PAGE) {
            throw SearchException.ofQuestion("pages count from 1 and have 1 to " + LARGEST_PAGE + " hits");
        }
        if ((long) page * size > DEEPEST) {
            throw SearchException.ofQuestion("only the first 10,000 hits are shown; narrow the search");
        }
        if (query.length() > LONGEST_QUERY) {
            throw SearchException.ofQuestion("a query has 1,000 characters at most");
        }
    }

    /** The first page of ten for a query. */
    public static Search of(String query) {
        return new Search(query, Filters.NONE, Order.RELEVANCE, 1, 10);
    }

    /** The same in another order. */
    public Search in(Order other) {
        return new Search(query, filters, other, page, size);
    }

    /** The same with other filters. */
    public Search with(Filters other) {
        return new Search(query, other, order, page, size);
    }

    /** The order of hits; among equals, that of the run. */
    public enum Order {
        /** The best first. */
        RELEVANCE,
        /** The latest first; what has no date comes last. */
        NEWEST,
        /** The earliest first; what has no date comes last. */
        OLDEST
    }

    /**
     * What must hold of every hit. Empty where anything may.
     *
     * @param speaker       words of one of the speaker's names
     * @param entity        words of one of the names of somebody or something that the quote mentions
     * @param type          direct, mixed or indirect
     * @param from          the first day of publication, as {@code 2025}, {@code 2025-01} or {@code 2025-01-07}
     * @param to            the last day
     * @param minConfidence 0 to 1
     * @param exactSpeaker  the speaker's name, just as facets give it
     * @param exactEntity   the name of somebody or something, just as facets give it
     */
    public record Filters(Optional<String> speaker, Optional<String> entity, Optional<String> type,
                          Optional<String> from, Optional<String> to, Optional<Double> minConfidence,
                          Optional<String> exactSpeaker, Optional<String> exactEntity) {

        /** None at all. */
        public static final Filters NONE = new Filters(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
