package org.whosaid.validation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a validation came to.
 *
 * @param records     lines of {@code articles.jsonl}
 * @param failures    lines of {@code failures.jsonl}
 * @param faults      in all files together
 * @param compared    records whose offsets were held against the article's text
 * @param notCompared how many were not, by reason
 */
public record Findings(long records, long failures, long faults, long compared, Map<String, Long> notCompared) {

    /** Copies the map, in order of the reasons. */
    public Findings {
        notCompared = Collections.unmodifiableMap(new TreeMap<>(notCompared));
    }
}
