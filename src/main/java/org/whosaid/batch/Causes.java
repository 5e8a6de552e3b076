package org.whosaid.batch;

import java.util.Map;
import java.util.TreeMap;
import org.whosaid.record.Failure;

/**
 * How often articles failed, by cause, in bounded memory. Numbers, names and advice, which differ by article, are left
 * out. Not thread-safe.
 */
final class Causes {

    private static final int MAX_CAUSES = 50;
    private static final String OTHERS = "other causes";

    private final Map<String, Long> counts;

    Causes(Map<String, Long> counts) {
        this.counts = new TreeMap<>(counts);
    }

    void add(Failure failure) {
        String cause = failure.stage() + ": " + kind(failure.cause());
        boolean known = counts.containsKey(cause) || counts.size() < MAX_CAUSES;
        counts.merge(known ? cause : OTHERS, 1L, Long::sum);
    }

    /** {@code broken at byte 17: …; check it} and the same at byte 18 are of the same kind. */
    private static String kind(String cause) {
        return cause.split("[;:]", 2)[0].replaceAll("\"[^\"]*\"|'[^']*'|\\d+(?:[.,]\\d+)*", "…").strip();
    }

    /** By stage and cause, in alphabetical order. */
    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
