package org.whosaid.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where an article belongs.
 *
 * @param part the task that works on it, from 0
 * @param file the number of its file
 * @param row  its number in the file, from 0
 */
record Place(int part, int file, long row) implements Serializable, Comparable<Place> {

    private static final long serialVersionUID = 1;
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::file).thenComparingLong(Place::row);

    /** The order of the input. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
