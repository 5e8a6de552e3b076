package org.whosaid.batch;

import java.time.Duration;

/**
 * The time limit for one article. Grows with its length, as the work does, so that a long article doesn't fail.
 *
 * @param base for any article; zero for no limit
 */
public record Timeout(Duration base) {

    /** The default, a minute: far more than an article of ordinary length takes. */
    public static final Timeout DEFAULT = new Timeout(Duration.ofSeconds(60));

    /** No limit. */
    public static final Timeout NONE = new Timeout(Duration.ZERO);

    private static final double MIN_SECONDS = 0.001;

    /** A slow and busy machine still extracts several times as many per second. */
    private static final int CODE_POINTS_PER_SECOND = 5_000;

    /**
     * A limit in seconds.
     *
     * @param seconds 0.001 or more, or 0 for no limit
     * @throws IllegalArgumentException for any other number
     */
    public static Timeout ofSeconds(double seconds) {
        if (!(seconds == 0 || seconds >= MIN_SECONDS && seconds <= Integer.MAX_VALUE)) {
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
        return base.isZero() ? base : base.plusSeconds(length / CODE_POINTS_PER_SECOND);
    }
}
