package org.whosaid.evaluation.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Whether confidence is worth what it says: of the quotes that are given 0.9, nine in ten should name the right speaker
 * (reliability diagram and expected calibration error after Guo et al., On calibration of modern neural networks, ICML
 * 2017).
 *
 * @param right      what counts as right, in words
 * @param bins       ten of equal width; a confidence of 1 is in the last
 * @param unresolved direct quotes that claim no speaker, so that there is nothing to be right
 */
@JsonPropertyOrder({"right", "units", "expectedCalibrationError"})
public record Reliability(String right, List<Bin> bins, int unresolved) {

    /** How many bins there are. */
    public static final int BINS = 10;

    /** Copies the list. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The number of quoted units in all bins. */
    @JsonProperty
    public int units() {
        return bins.stream().mapToInt(Bin::units).sum();
    }

    /**
     * How far confidence is from the share of right ones, on average over all units: 0 is perfect, 1 the worst; 0 where
     * there is no unit.
     */
    @JsonProperty
    public double expectedCalibrationError() {
        double sum = bins.stream().mapToDouble(bin -> bin.units() * Math.abs(bin.confidence() - bin.accuracy())).sum();
        return sum / Math.max(1, units());
    }

    /**
     * The units whose quotes have a confidence between two bounds.
     *
     * @param from  the lower bound, in it
     * @param to    the upper bound, not in it (but 1)
     * @param units how many
     * @param right how many of them are right
     * @param sum   of their confidences
     */
    @JsonPropertyOrder({"from", "to", "units", "right", "confidence", "accuracy"})
    public record Bin(double from, double to, int units, int right, double sum) {

        static Bin empty(int number) {
            return new Bin(number / (double) BINS, (number + 1) / (double) BINS, 0, 0, 0);
        }

        Bin plus(double confidence, boolean isRight) {
            return new Bin(from, to, units + 1, right + (isRight ? 1 : 0), sum + confidence);
        }

        /** The share of right ones; 0 where there is no unit. */
        @JsonProperty
        public double accuracy() {
            return right / (double) Math.max(1, units);
        }

        /** The mean confidence; 0 where there is no unit. */
        @JsonProperty
        public double confidence() {
            return sum / Math.max(1, units);
        }
    }
}
