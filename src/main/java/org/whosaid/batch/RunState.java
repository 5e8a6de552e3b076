package org.whosaid.batch;

/**
 * All that a run needs to know to go on.
 *
 * @param run      which it is
 * @param position behind what was written
 * @param tally    of what was written
 * @param times    so far
 */
record RunState(RunIdentity run, Position position, RunCounts.State tally, Times times) {

    /**
     * Of a run.
     *
     * @param started ISO 8601, UTC
     * @param seconds of work
     * @param starts  1 where it was never interrupted
     */
    record Times(String started, double seconds, int starts) {
    }
}
