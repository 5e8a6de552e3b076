package org.whosaid.desk;

import java.util.Locale;
import java.util.Optional;
import org.whosaid.search.Search;
import org.whosaid.search.Search.Filters;
import org.whosaid.search.Search.SortOrder;

/** Reads a search from the parameters of a request. */
final class SearchParameters {

    private static final int DEFAULT_PAGE_SIZE = 20;

    private SearchParameters() {
    }

    static Search search(DeskRequest request) {
        return new Search(request.parameter("q").orElse(""), filters(request), order(request), request.number("page", 1),
                request.number("size", DEFAULT_PAGE_SIZE));
    }

    private static Filters filters(DeskRequest request) {
        return new Filters(request.parameter("speaker"), request.parameter("entity"), request.parameter("type"),
                request.parameter("from"), request.parameter("to"), request.parameter("minConfidence").map(SearchParameters::confidence),
                request.parameter("exactSpeaker"), request.parameter("exactEntity"));
    }

    private static Double confidence(String value) {
        try {
            return Optional.of(Double.valueOf(value.strip())).filter(number -> number >= 0 && number <= 1).orElseThrow();
        } catch (RuntimeException e) {
            throw new Problem(400, "minConfidence must be a number from 0 to 1, not \"" + value + "\"");
        }
    }

    private static SortOrder order(DeskRequest request) {
        String order = request.parameter("sort").orElse("relevance");
        try {
            return SortOrder.valueOf(order.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "sort must be relevance, newest or oldest, not \"" + order + "\"");
        }
    }
}
