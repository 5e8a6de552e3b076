package org.whosaid.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a whole file, of which there is no record. What is null is left out of the JSON.
 *
 * @param input the file as the user named it; {@code -} for standard input
 * @param line  from 1; null where a whole file is meant
 * @param id    of the article; null where that could not be read
 * @param stage the room that it failed in: {@code input}, {@code language} and so on
 * @param cause one line: what is wrong and, where something can be done, what to do
 * @param time  when it failed, in UTC (ISO 8601); null where that isn't known. It is the only part of a run's lines
 *              that differs in another run over the same articles
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Failure(String input, @Nullable Long line, @Nullable String id, String stage, String cause,
                      @Nullable String time) {

    /** Of a time that isn't known. */
    public Failure(String input, @Nullable Long line, @Nullable String id, String stage, String cause) {
        this(input, line, id, stage, cause, null);
    }

    /** The same, at a time. */
    public Failure at(Instant moment) {
        return new Failure(input, line, id, stage, cause, moment.truncatedTo(ChronoUnit.MILLIS).toString());
    }

    /** {@code news.jsonl:12: not a JSON object; …}. */
    public String inOneLine() {
        return input + (line == null ? "" : ":" + line) + ": " + cause;
    }
}
