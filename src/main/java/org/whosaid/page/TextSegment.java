package org.whosaid.page;

import java.util.List;

/**
 * A stretch of the text with the same marks of one layer.
 *
 * @param start  first code point
 * @param end    one past the last code point
 * @param owners the owners of the marks, the innermost first; at least one
 */
record TextSegment(int start, int end, List<Integer> owners) {

    TextSegment {
        owners = List.copyOf(owners);
    }

    int owner() {
        return owners.get(0);
    }
}
