package org.whosaid.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An article, or a whole file, of which there is no record. What is null is left out of the JSON.
 *
 * @param input the file as the user named it; {@code -} for standard input
 * @param line  from 1; null where a whole file is meant
 * @param id    of the article; null where it wasn't read so far
 * @param stage the room that it failed in: {@code input}, {@code language} and so on
 * @param cause one line: what is wrong and, where something can be done, what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Failure(String input, @Nullable Long line, @Nullable String id, String stage, String cause) {

    /** {@code news.jsonl:12: not a JSON object; …}. */
    public String inOneLine() {
        return input + (line == null ? "" : ":" + line) + ": " + cause;
    }
}
