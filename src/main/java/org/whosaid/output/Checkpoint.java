package org.whosaid.output;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How far a run has got that has not ended: what is on the disk and counts. All behind it is done again.
 *
 * @param articles bytes of {@code articles.jsonl}
 * @param failures bytes of {@code failures.jsonl}
 * @param complete whether that is all, and the files only need their names
 * @param state    what the run needs to know to go on
 */
public record Checkpoint(long articles, long failures, boolean complete, JsonNode state) {
}
