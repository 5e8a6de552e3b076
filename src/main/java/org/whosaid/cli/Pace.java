package org.whosaid.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.batch.Progress;

/**
 * How fast a run goes, and how long it still may.
 *
 * @param first   where it stood when it began, or went on
 * @param now     where it stands
 * @param seconds between the two
 */
record Pace(Progress first, Progress now, double seconds) {

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

    /** {@code 12.3 a second} and {@code 5,432 words a second}; nothing where nothing is done yet. */
    List<String> speed() {
        double articles = done(now) - done(first);
        long words = Math.round((now.words() - first.words()) / seconds);
        return articles == 0 ? List.of() : List.of(String.format(Locale.ROOT, "%.1f a second", articles / seconds),
                String.format(Locale.ROOT, "%,d words a second", words));
    }

    private static double done(Progress standing) {
        return standing.counts().articles() + standing.counts().failures();
    }

    /** {@code 3 min left}: the rest of the input takes as long as an equal share of it took. Empty where that can't be told. */
    Optional<String> left() {
        OptionalDouble share = now.share();
        double gone = share.orElse(0) - first.share().orElse(0);
        return gone <= 0 ? Optional.empty()
                : Optional.of(time(Math.round(seconds * (1 - share.orElse(0)) / gone)) + " left");
    }

    /** {@code 90 s}, {@code 3 min}. */
    static String time(long seconds) {
        return seconds < 2 * MINUTE ? seconds + " s"
                : seconds < 2 * HOUR ? seconds / MINUTE + " min"
                : seconds < SOME_HOURS * HOUR ? seconds / HOUR + " h"
                : seconds / (24 * HOUR) + " days";
    }
}
