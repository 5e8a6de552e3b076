package org.whosaid.batch;

import java.util.OptionalDouble;

/**
 * How far a run has got.
 *
 * @param counts what it gave
 * @param words  that it read, between white space
 * @param share  of the input that was gone through, 0 to 1, by bytes; empty where that can't be told
 */
public record Progress(Counts counts, long words, OptionalDouble share) {
}
