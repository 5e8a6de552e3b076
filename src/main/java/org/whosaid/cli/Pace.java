package org.whosaid.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import org.whosaid.batch.Standing;

/**
 * How fast a run goes, and how long it still may.
 *
 * @param first   where it stood when it began, or went on
 * @param now     where it stands
 * @param seconds between the two
 */
record Pace(Standing first, Standing now, double seconds) {

    private static final int BAR = 20;
    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;
    private static final long SOME_HOURS = 48;

    /** {@code 42% [########------------] }; nothing where the share isn't known. */
    String bar() {
        if (now.share().isEmpty()) {
            return "";
        }
        double share = now.share().getAsDouble();
        int full = (int) Math.round(share * BAR);
        return String.format(Locale.ROOT, "%2d%% [%s%s] ", (int) (share * 100), "#".repeat(full), "-".repeat(BAR - full));
    }

    /** {@code 12.3 a second, 5,432 words a second, 3 min left}. */
    @Override
    public String toString() {
        double articles = done(now) - done(first);
        long words = Math.round((now.words() - first.words()) / seconds);
        return String.format(Locale.ROOT, "%.1f a second, %,d words a second%s", articles / seconds, words, left());
    }

    private static double done(Standing standing) {
        return standing.counts().articles() + standing.counts().failures();
    }

    /** The rest of the input takes as long as an equal share of it took. */
    private String left() {
        OptionalDouble share = now.share();
        double gone = share.orElse(0) - first.share().orElse(0);
        return gone <= 0 ? "" : ", " + time(Math.round(seconds * (1 - share.orElse(0)) / gone)) + " left";
    }

    private static String time(long seconds) {
        return seconds < 2 * MINUTE ? seconds + " s"
                : seconds < 2 * HOUR ? seconds / MINUTE + " min"
                : seconds < SOME_HOURS * HOUR ? seconds / HOUR + " h"
                : seconds / (24 * HOUR) + " days";
    }
}
