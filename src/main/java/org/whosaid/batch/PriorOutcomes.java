package org.whosaid.batch;

import java.util.Optional;
import org.whosaid.document.ReadResult;

/** Outcomes taken over from an earlier run. One thread asks for each item of the input, in order. */
interface PriorOutcomes extends AutoCloseable {

    /** There are none. */
    PriorOutcomes NONE = item -> Optional.empty();

    /**
     * The outcome of the next item.
     *
     * @throws BatchException if the item does not fit the earlier run's input
     */
    Optional<Outcome> outcome(ReadResult item);

    /**
     * Called at the end of the input.
     *
     * @throws BatchException if the earlier run's input does not end here
     */
    default void checkEnd() {
        // Without an earlier run, the input may end anywhere.
    }

    @Override
    default void close() {
        // Nothing is open.
    }
}
