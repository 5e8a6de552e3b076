package org.whosaid.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.whosaid.batch.Counts;
import org.whosaid.batch.Watcher;
import org.whosaid.record.Failure;

/** Tells the user how a run goes: one line that is written over on a terminal, else a line every half minute. */
final class Progress implements Watcher {

    private static final long ON_TERMINAL = Duration.ofMillis(200).toNanos();
    private static final long ELSEWHERE = Duration.ofSeconds(30).toNanos();

    /**
     * How much is told.
     *
     * @param quiet    nothing but failures
     * @param verbose  what was thrown, too
     * @param failures so many failures at the most
     */
    record Manner(boolean quiet, boolean verbose, long failures) {
    }

    private final Messages messages;
    private final boolean terminal;
    private final Manner manner;
    private final LongSupplier clock;
    private final long started;
    private long spoken;
    private long failures;

    /**
     * Starts now.
     *
     * @param clock in nanoseconds from any point
     */
    Progress(Messages messages, boolean terminal, Manner manner, LongSupplier clock) {
        this.messages = messages;
        this.terminal = terminal;
        this.manner = manner;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.spoken = started;
    }

    @Override
    public void progress(Counts soFar) {
        long now = clock.getAsLong();
        if (manner.quiet() || now - spoken < (terminal ? ON_TERMINAL : ELSEWHERE)) {
            return;
        }
        spoken = now;
        if (terminal) {
            messages.status(state(soFar, now));
        } else {
            messages.say(state(soFar, now));
        }
    }

    private String state(Counts soFar, long now) {
        double rate = (soFar.articles() + soFar.failures()) / seconds(now);
        return articles(soFar) + String.format(Locale.ROOT, ", %.1f a second", rate);
    }

    private double seconds(long now) {
        return Math.max(now - started, 1) / 1e9;
    }

    private static String articles(Counts counts) {
        String failed = counts.failures() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", counts.failures());
        return number(counts.articles(), "article") + failed;
    }

    @Override
    public void failed(Failure failure, @Nullable Throwable thrown) {
        failures++;
        if (failures <= manner.failures()) {
            messages.say(failure.inOneLine());
        } else if (failures == manner.failures() + 1) {
            messages.say("more failures are not shown here");
        }
        if (manner.verbose() && thrown != null) {
            messages.trace(thrown);
        }
    }

    /** The closing lines. */
    void summary(Counts counts) {
        messages.clear();
        if (!manner.quiet()) {
            messages.say(articles(counts)
                    + String.format(Locale.ROOT, " in %.1f s", seconds(clock.getAsLong())));
            messages.say(quotes(counts) + "; " + number(counts.entities(), "entity"));
        }
    }

    private static String quotes(Counts counts) {
        Counts.Quotes quotes = counts.quotes();
        String kinds = String.format(Locale.ROOT, " (%,d direct, %,d mixed, %,d indirect), %,d with a known speaker",
                quotes.direct(), quotes.mixed(), quotes.indirect(), counts.attributed());
        return number(quotes.sum(), "quote") + (quotes.sum() == 0 ? "" : kinds);
    }

    /** "1 entity", "2 entities". */
    private static String number(long number, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
    }
}
