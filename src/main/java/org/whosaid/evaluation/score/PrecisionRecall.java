package org.whosaid.evaluation.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * How many of those found are right, and how many of those annotated were found. Where both must be equal, the two numbers
 * of right ones are the same; where an overlap is enough, one may match several.
 *
 * @param rightFound how many of those found are right
 * @param found      how many were found
 * @param rightGold  how many of those annotated were found
 * @param gold       how many are annotated
 */
@JsonPropertyOrder({"precision", "recall", "f1"})
public record PrecisionRecall(int rightFound, int found, int rightGold, int gold) {

    static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0, 0);

    PrecisionRecall plus(PrecisionRecall other) {
        return new PrecisionRecall(rightFound + other.rightFound, found + other.found, rightGold + other.rightGold,
                gold + other.gold);
    }

    /** Percent of those found that are right; 0 where none was found. */
    @JsonProperty
    public double precision() {
        return 100 * (rightFound / (double) Math.max(1, found));
    }

    /** Percent of those annotated that were found; 0 where none is annotated. */
    @JsonProperty
    public double recall() {
        return 100 * (rightGold / (double) Math.max(1, gold));
    }

    /** The harmonic mean of both, in percent; 0 where both are 0. */
    @JsonProperty
    public double f1() {
        double precision = rightFound / (double) Math.max(1, found);
        double recall = rightGold / (double) Math.max(1, gold);
        return 200 * precision * recall / Math.max(1e-9, precision + recall);
    }
}
