package org.whosaid.output;

import org.whosaid.record.Failure;

/**
 * Where the results of a run go, in the order of its input. All methods throw {@link OutputException} where nothing more
 * can be written. For one thread.
 */
public interface Output {

    /** What a record is written as. */
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
