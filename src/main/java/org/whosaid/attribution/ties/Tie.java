package org.whosaid.attribution.ties;

import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.encoder.LabelledSpan;

/**
 * Spans that make one attribution.
 *
 * @param cue         the cue
 * @param source      its source; empty where nobody is named
 * @param contents    its contents in order; none where it was found to report nothing
 * @param probability how sure the tie of cue and source is, 0 to 1
 */
public record Tie(LabelledSpan cue, Optional<LabelledSpan> source, List<LabelledSpan> contents, double probability) {

    /** Copies the list. */
    public Tie {
        contents = List.copyOf(contents);
    }
}
