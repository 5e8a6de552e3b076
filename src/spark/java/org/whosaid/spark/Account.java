package org.whosaid.spark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import java.util.List;
import java.util.Map;
import org.whosaid.Program;

/**
 * The report on a run, {@code _run.json}.
 *
 * @param program that ran
 * @param engine  and its version
 * @param options that it ran with, by name
 * @param inputs  as the user named them
 * @param counts  of its results
 * @param started ISO 8601, UTC
 * @param ended   ISO 8601, UTC
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Account(Program program, String engine, Map<String, Object> options, List<String> inputs,
               @JsonIncludeProperties({"articles", "failures", "quotes", "attributed", "words"}) Summary counts,
               String started, String ended) {
}
