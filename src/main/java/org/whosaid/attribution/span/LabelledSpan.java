package org.whosaid.attribution.span;

import org.whosaid.text.Span;

/**
 * A stretch of an article with the part that it plays in an attribution.
 *
 * @param role        its part
 * @param span        where it stands, in code points; never over the border of a block
 * @param probability that exactly this stretch plays this part, by the model; 0 to 1
 */
public record LabelledSpan(Role role, Span span, double probability) {

    /** The parts of an attribution, as in PARC 3 and PolNeAR. */
    public enum Role {
        /** The wording that names who speaks. */
        SOURCE,
        /** The wording that marks the reporting. */
        CUE,
        /** What is reported. */
        CONTENT
    }
}
