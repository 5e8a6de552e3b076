package org.whosaid.desk;

import java.util.Locale;
import java.util.Optional;
import org.whosaid.search.Search;
import org.whosaid.search.Search.Filters;
import org.whosaid.search.Search.Order;

/** From a request's parameters to what is searched for. */
final class QuestionReader {

    private static final int USUAL_SIZE = 20;

    private QuestionReader() {
    }

    static Search search(DeskRequest asked) {
        return new Search(asked.parameter("q").orElse(""), filters(asked), order(asked), asked.number("page", 1),
                asked.number("size", USUAL_SIZE));
    }

    private static Filters filters(DeskRequest asked) {
        return new Filters(asked.parameter("speaker"), asked.parameter("entity"), asked.parameter("type"),
                asked.parameter("from"), asked.parameter("to"), asked.parameter("minConfidence").map(QuestionReader::confidence),
                asked.parameter("exactSpeaker"), asked.parameter("exactEntity"));
    }

    private static Double confidence(String value) {
        try {
            return Optional.of(Double.valueOf(value.strip())).filter(number -> number >= 0 && number <= 1).orElseThrow();
        } catch (RuntimeException e) {
            throw new Problem(400, "minConfidence is a number from 0 to 1, not \"" + value + "\"");
        }
    }

    private static Order order(DeskRequest asked) {
        String order = asked.parameter("sort").orElse("relevance");
        try {
            return Order.valueOf(order.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "sort is relevance, newest or oldest, not \"" + order + "\"");
        }
    }
}
