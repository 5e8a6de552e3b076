package org.whosaid.training;

import java.util.List;
import org.whosaid.attribution.encoder.Chunk;

/**
 * A chunk with what its words should be labelled with.
 *
 * @param chunk   what the encoder reads
 * @param targets one for each segment
 */
record Example(Chunk chunk, List<Target> targets) {

    /** Copies the list. */
    Example {
        targets = List.copyOf(targets);
    }
}
