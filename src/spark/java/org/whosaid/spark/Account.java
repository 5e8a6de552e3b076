package org.whosaid.spark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.whosaid.Program;

/**
 * The account of a run, {@code _run.json}.
 *
 * @param program that ran
 * @param engine  and its version
 * @param options that it ran with, by name
 * @param inputs  as the user named them
 * @param counts  what it gave
 * @param started ISO 8601, UTC
 * @param ended   ISO 8601, UTC
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Account(Program program, String engine, Map<String, Object> options, List<String> inputs, Counts counts,
               String started, String ended) {

    /** The part of a {@link Summary} that anybody counts. */
    record Counts(long articles, long failures, long quotes, long attributed, long words) {

        static Counts of(Summary summary) {
            return new Counts(summary.articles(), summary.failures(), summary.quotes(), summary.attributed(),
                    summary.words());
        }
    }
}
