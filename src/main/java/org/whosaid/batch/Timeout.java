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

    /** A slow machine with much else to do reads several times as many in a second. */
    private static final int CODE_POINTS_A_SECOND = 5_000;

    /** For an article of this length in code points; zero for no limit. */
    Duration of(int length) {
        return base.isZero() ? base
                : base.plusSeconds(length / CODE_POINTS_A_SECOND);
    }
}
