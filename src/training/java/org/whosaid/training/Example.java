package org.whosaid.training;

import org.whosaid.attribution.span.Chunk;

/**
 * A chunk with what its words should be labelled with.
 *
 * @param chunk  what the encoder reads
 * @param labels for each segment, for each word; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Example(Chunk chunk, int[][] labels) {
}
