package org.whosaid.batch;

import java.util.Optional;
import org.whosaid.document.ReadResult;

/** The outcomes that are known before the work. Asked for each item of the input, in order, by one thread. */
interface PriorOutcomes extends AutoCloseable {

    /** None is. */
    PriorOutcomes NOTHING = item -> Optional.empty();

    /**
     * The outcome of the next item.
     *
     * @throws BatchException where it can't be an item of this input
     */
    Optional<Outcome> outcome(ReadResult item);

    /**
     * Told at the end of the input.
     *
     * @throws BatchException where there can't be the end
     */
    default void checkEnd() {
        // Where nothing is known, any end is as good.
    }

    @Override
    default void close() {
        // Most hold nothing open.
    }
}
