package org.whosaid.attribution.encoder;

import org.whosaid.text.Span;

/**
 * A stretch of text with the part that it plays in an attribution.
 *
 * @param role        its part
 * @param span        where it stands, in code points
 * @param probability how sure the tagger is of it, 0 to 1
 */
public record LabelledSpan(Role role, Span span, double probability) {

    /** The parts of an attribution, as in PARC 3 and PolNeAR. */
    public enum Role {
        SOURCE, CUE, CONTENT
    }
}
