package org.whosaid.spark;

import java.io.Serializable;
import org.whosaid.input.SettledIds;

/**
 * An id that an article would have.
 *
 * @param place of the article
 * @param id    wished for
 */
record RequestedId(RecordPlace place, String id) implements Serializable, Comparable<RequestedId> {

    private static final long serialVersionUID = 1;

    /** The order of the input. */
    @Override
    public int compareTo(RequestedId other) {
        return place.compareTo(other.place);
    }

    /** The same number below this many for all ids that may clash with this one. */
    int familyBelow(int parts) {
        return Math.floorMod(SettledIds.family(id).hashCode(), parts);
    }
}
