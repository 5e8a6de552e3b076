package org.whosaid.batch;

import java.util.OptionalDouble;

/**
 * The progress of a run.
 *
 * @param counts of its results so far
 * @param words  in its articles so far, between white space
 * @param share  of the input that was read, 0 to 1, by bytes; empty if unknown
 */
public record Progress(Counts counts, long words, OptionalDouble share) {
}
