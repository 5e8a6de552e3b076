package org.whosaid.output;

import org.whosaid.record.Failure;

/**
 * Takes the results of a run in the order of its input. All methods throw {@link OutputException} if the output can't
 * be written. Not thread-safe.
 */
public interface Output {

    /** The format of records. */
    Json format();

    /**
     * Takes the next record.
     *
     * @param record in {@link #format()}
     */
    void record(byte[] record);

    /** Takes the next failure. */
    void failure(Failure failure);
}
