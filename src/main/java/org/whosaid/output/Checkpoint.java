package org.whosaid.output;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The state of an unfinished run: what is safely on the disk. Everything after it is done again.
 *
 * @param articles bytes of {@code articles.jsonl}
 * @param failures bytes of {@code failures.jsonl}
 * @param complete whether the run is done, and the files only need their final names
 * @param state    what the run needs to be resumed
 */
public record Checkpoint(long articles, long failures, boolean complete, JsonNode state) {
}
