package org.whosaid.spark;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The id that an article has unless an earlier article has it.
 *
 * @param place of the article
 * @param id    as requested
 */
record RequestedId(RecordPlace place, String id) implements Serializable, Comparable<RequestedId> {

    private static final long serialVersionUID = 1;
    private static final Pattern SUFFIXES = Pattern.compile("(~[0-9]+)+$");

    /** The order of the input. */
    @Override
    public int compareTo(RequestedId other) {
        return place.compareTo(other.place);
    }

    /** One of this many partitions, the same for all ids that may clash: those that differ in suffixes. */
    int partition(int count) {
        return Math.floorMod(SUFFIXES.matcher(id).replaceFirst("").hashCode(), count);
    }
}
