package org.whosaid.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;

/**
 * All that is needed to resume a run.
 *
 * @param run      the run
 * @param position after what was written
 * @param counts   of what was written
 * @param times    so far
 */
record RunState(RunIdentity run, Position position, RunCounts.State counts, Times times) {

    /**
     * Start and duration of a run.
     *
     * @param started ISO 8601, UTC
     * @param seconds of work
     * @param starts  1 if it was never interrupted
     */
    record Times(String started, double seconds, int starts) {
    }

    /**
     * Reads the state from a checkpoint.
     *
     * @throws UncheckedIOException if another version of the program wrote it
     */
    static RunState read(JsonNode json) {
        try {
            return RunIdentity.JSON.treeToValue(json, RunState.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
