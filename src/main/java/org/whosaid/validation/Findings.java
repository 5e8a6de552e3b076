package org.whosaid.validation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a validation.
 *
 * @param records     lines of {@code articles.jsonl}
 * @param failures    lines of {@code failures.jsonl}
 * @param faults      in all files together
 * @param compared    records whose offsets were compared with the article's text
 * @param notCompared the number of other records, by reason
 */
public record Findings(long records, long failures, long faults, long compared, Map<String, Long> notCompared) {

    /** Copies the map, sorted by reason. */
    public Findings {
        notCompared = Collections.unmodifiableMap(new TreeMap<>(notCompared));
    }
}
