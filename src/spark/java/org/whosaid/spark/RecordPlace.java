package org.whosaid.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The place of an article in the run.
 *
 * @param partition the task that extracts it, from 0
 * @param file      the number of its file
 * @param row       its number in the file, from 0
 */
record RecordPlace(int partition, int file, long row) implements Serializable, Comparable<RecordPlace> {

    private static final long serialVersionUID = 1;
    private static final Comparator<RecordPlace> ORDER =
            Comparator.comparingInt(RecordPlace::file).thenComparingLong(RecordPlace::row);

    /** The order of the input. */
    @Override
    public int compareTo(RecordPlace other) {
        return ORDER.compare(this, other);
    }
}
