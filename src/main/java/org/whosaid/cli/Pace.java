package org.whosaid.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.whosaid.batch.Progress;

/**
 * The speed of a run and the time that it has left.
 *
 * @param first   the progress when the run started or was resumed
 * @param now     the current progress
 * @param seconds the time between the two
 */
record Pace(Progress first, Progress now, double seconds) {

    private static final int BAR_CHARS = 20;
    private static final long MINUTE_SECONDS = 60;
    private static final long HOUR_SECONDS = 3_600;
    private static final long MAX_HOURS = 48;

    /** {@code 42% [########------------] }; empty if the share of input read isn't known. */
    String bar() {
        if (now.share().isEmpty()) {
            return "";
        }
        double share = now.share().getAsDouble();
        int full = (int) Math.round(share * BAR_CHARS);
        return String.format(Locale.ROOT, "%2d%% [%s%s] ", (int) (share * 100), "#".repeat(full), "-".repeat(BAR_CHARS - full));
    }

    /** {@code 12.3 articles/s} and {@code 5,432 words/s}; empty before the first article. */
    List<String> speed() {
        double articles = done(now) - done(first);
        long words = Math.round((now.words() - first.words()) / seconds);
        return articles == 0 ? List.of() : List.of(String.format(Locale.ROOT, "%.1f articles/s", articles / seconds),
                String.format(Locale.ROOT, "%,d words/s", words));
    }

    private static double done(Progress progress) {
        return progress.counts().articles() + progress.counts().failures();
    }

    /** {@code 3 min left}, if the rest of the input is read as fast as the part so far; empty if that is unknown. */
    Optional<String> left() {
        OptionalDouble share = now.share();
        double read = share.orElse(0) - first.share().orElse(0);
        return read <= 0 ? Optional.empty()
                : Optional.of(time(Math.round(seconds * (1 - share.orElse(0)) / read)) + " left");
    }

    /** {@code 90 s}, {@code 3 min}. */
    static String time(long seconds) {
        return seconds < 2 * MINUTE_SECONDS ? seconds + " s"
                : seconds < 2 * HOUR_SECONDS ? seconds / MINUTE_SECONDS + " min"
                : seconds < MAX_HOURS * HOUR_SECONDS ? seconds / HOUR_SECONDS + " h"
                : seconds / (24 * HOUR_SECONDS) + " days";
    }
}
