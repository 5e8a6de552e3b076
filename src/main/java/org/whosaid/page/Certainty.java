package org.whosaid.page;

/** Words and figures for a confidence, 0 to 1. */
public final class Certainty {

    private static final double ALMOST_CERTAIN_FROM = 0.95;
    private static final double VERY_LIKELY_FROM = 0.85;
    private static final double LIKELY_FROM = 0.7;
    private static final double UNCERTAIN_FROM = 0.5;

    private Certainty() {
    }

    /** "very likely" for 0.9. */
    public static String words(double confidence) {
        if (confidence >= ALMOST_CERTAIN_FROM) {
            return "almost certain";
        } else if (confidence >= VERY_LIKELY_FROM) {
            return "very likely";
        } else if (confidence >= LIKELY_FROM) {
            return "likely";
        }
        return confidence >= UNCERTAIN_FROM ? "uncertain" : "doubtful";
    }

    /** "90%" for 0.9. */
    public static String percent(double confidence) {
        return Math.round(confidence * 100) + "%";
    }
}
