package org.whosaid.page;

/** Confidence in words, for people. */
public final class Certainty {

    private static final double ALMOST_CERTAIN = 0.95;
    private static final double VERY_LIKELY = 0.85;
    private static final double LIKELY = 0.7;
    private static final double UNCERTAIN = 0.5;

    private Certainty() {
    }

    /** "very likely" for 0.9. */
    public static String words(double confidence) {
        if (confidence >= ALMOST_CERTAIN) {
            return "almost certain";
        } else if (confidence >= VERY_LIKELY) {
            return "very likely";
        } else if (confidence >= LIKELY) {
            return "likely";
        }
        return confidence >= UNCERTAIN ? "uncertain" : "doubtful";
    }

    /** "90%" for 0.9. */
    public static String percent(double confidence) {
        return Math.round(confidence * 100) + "%";
    }
}
