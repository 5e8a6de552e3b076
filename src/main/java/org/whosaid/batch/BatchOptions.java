package org.whosaid.batch;

import java.util.function.BooleanSupplier;

/**
 * How a {@link Batch} runs.
 *
 * @param threads that work at the same time, 1 or more
 * @param timeout for each article
 * @param stop    polled during the run; once true, no further article is started
 */
public record BatchOptions(int threads, Timeout timeout, BooleanSupplier stop) {

    /** The default timeout, and no stop before the end of the input. */
    public static BatchOptions of(int threads) {
        return new BatchOptions(threads, Timeout.DEFAULT, () -> false);
    }
}
