package org.whosaid.batch;

import java.time.Duration;

/**
 * How long the work on one article may take. Grows with its length, as the work does, so that a long article isn't taken
 * for one that hangs.
 *
 * @param base for any article; zero for no limit at all
 */
public record Timeout(Duration base) {

    /** What is given unless asked otherwise: a minute, far more than an article of usual length takes. */
    public static final Timeout USUAL = new Timeout(Duration.ofSeconds(60));

    /** Nothing is ever given up. */
    public static final Timeout NONE = new Timeout(Duration.ZERO);

    /** In seconds. */
    private static final double LEAST = 0.001;

    /** A slow machine with much else to do reads several times as many in a second. */
    private static final int CODE_POINTS_A_SECOND = 5_000;

    /**
     * Of so many seconds and fractions of them.
     *
     * @throws IllegalArgumentException where that is no time, or so little that it would be none, which stands for no limit
     */
    public static Timeout ofSeconds(double seconds) {
        if (!(seconds == 0 || seconds >= LEAST && seconds <= Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("--timeout needs 0.001 seconds or more, or 0 for no limit, not "
                    + seconds);
        }
        return new Timeout(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** The base in seconds. */
    public double seconds() {
        return base.toMillis() / 1000.0;
    }

    /** For an article of this length in code points; zero for no limit. */
    Duration of(int length) {
        return base.isZero() ? base
                : base.plusSeconds(length / CODE_POINTS_A_SECOND);
    }
}
