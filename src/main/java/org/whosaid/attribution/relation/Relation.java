package org.whosaid.attribution.relation;

import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.span.LabelledSpan;

/**
 * Spans that make one attribution.
 *
 * @param cue         the cue
 * @param source      its source; empty where nobody is named
 * @param contents    its contents in order; none where it was found to report nothing
 * @param probability how sure the tie of cue and source is, 0 to 1
 */
public record Relation(LabelledSpan cue, Optional<LabelledSpan> source, List<LabelledSpan> contents, double probability) {

    /** Copies the list. */
    public Relation {
        contents = List.copyOf(contents);
    }
}
