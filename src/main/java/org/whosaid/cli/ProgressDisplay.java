package org.whosaid.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.batch.Counts;
import org.whosaid.batch.Progress;
import org.whosaid.batch.RunAccount;
import org.whosaid.batch.Watcher;
import org.whosaid.record.Failure;

/**
 * Tells the user how a run goes: one line that is written over on a terminal, else a line every half minute; also while
 * one article takes long.
 */
final class ProgressDisplay implements Watcher {

    private static final long ON_TERMINAL = Duration.ofMillis(200).toNanos();
    private static final long ELSEWHERE = Duration.ofSeconds(30).toNanos();
    private static final int SPEAKERS_SAID = 5;
    private static final int CAUSES_SAID = 5;
    private static final int SLOWEST_SAID = 3;
    /** Of what took less, nobody needs to know. */
    private static final double SLOW_SECONDS = 5;
    private static final int LONGEST_NAME = 24;
    private static final double NANOS = 1e9;

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
    private final OptionalInt terminal;
    private final Manner manner;
    private final LongSupplier clock;
    private final long started;
    private long spoken;
    private long failures;
    private Progress first = new Progress(Counts.NONE, 0, OptionalDouble.empty());

    /**
     * Starts now.
     *
     * @param terminal how wide it is; empty where lines go elsewhere
     * @param clock    in nanoseconds from any point
     */
    ProgressDisplay(Messages messages, OptionalInt terminal, Manner manner, LongSupplier clock) {
        this.messages = messages;
        this.terminal = terminal;
        this.manner = manner;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.spoken = started;
    }

    @Override
    public void begins(Progress soFar) {
        first = soFar;
        long items = soFar.counts().articles() + soFar.counts().failures();
        if (items > 0 && !manner.quiet()) {
            messages.say("going on behind " + number(items, "article"));
        }
    }

    @Override
    public void progress(Progress soFar) {
        tell(soFar, Optional.empty());
    }

    @Override
    public void waits(Progress soFar, String article, double seconds) {
        String waiting = "at work on " + shortened(article) + " for " + Pace.time(Math.round(seconds));
        tell(soFar, Optional.of(waiting).filter(said -> seconds >= SLOW_SECONDS));
    }

    private void tell(Progress soFar, Optional<String> waiting) {
        long now = clock.getAsLong();
        if (manner.quiet() || now - spoken < (terminal.isPresent() ? ON_TERMINAL : ELSEWHERE)) {
            return;
        }
        spoken = now;
        Pace pace = new Pace(first, soFar, seconds(now));
        List<String> needed = needed(soFar.counts(), pace, waiting);
        if (terminal.isPresent()) {
            int width = terminal.getAsInt();
            messages.status(fitting(pace.bar(), needed, pace.speed(), Messages.room(width)), width);
        } else {
            messages.say(joined(needed, pace.speed()));
        }
    }

    /** What is worth most comes first. */
    private static List<String> needed(Counts counts, Pace pace, Optional<String> waiting) {
        List<String> parts = new ArrayList<>(List.of(articles(counts)));
        pace.left().ifPresent(parts::add);
        waiting.ifPresent(parts::add);
        return parts;
    }

    private static String joined(List<String> needed, List<String> more) {
        return Stream.concat(needed.stream(), more.stream()).collect(Collectors.joining(", "));
    }

    /** As much as there is room for: speed gives way first, then the bar, at last what is needed. */
    private static String fitting(String bar, List<String> needed, List<String> speed, int room) {
        for (int number = speed.size(); number >= 0; number--) {
            String line = bar + joined(needed, speed.subList(0, number));
            if (line.length() <= room) {
                return line;
            }
        }
        int number = needed.size();
        while (number > 1 && joined(needed.subList(0, number), List.of()).length() > room) {
            number--;
        }
        return joined(needed.subList(0, number), List.of());
    }

    private static String shortened(String article) {
        return article.length() <= LONGEST_NAME ? article : "…" + article.substring(article.length() - LONGEST_NAME + 1);
    }

    private double seconds(long now) {
        return Math.max(now - started, 1) / NANOS;
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

    /** Ends without closing lines. */
    void end() {
        messages.clear();
    }

    /** The closing lines. */
    void summary(Counts counts) {
        summary(counts, seconds(clock.getAsLong()));
    }

    private void summary(Counts counts, double seconds) {
        messages.clear();
        if (!manner.quiet()) {
            messages.say(articles(counts) + String.format(Locale.ROOT, " in %.1f s", seconds));
            messages.say(quotes(counts) + "; " + number(counts.entities(), "entity"));
        }
    }

    /** The closing lines of a run into a folder. */
    void summary(RunAccount account) {
        summary(account.counts(), account.seconds());
        if (!manner.quiet()) {
            sayList("most quoted: ", account.speakers().first().stream().limit(SPEAKERS_SAID)
                    .map(speaker -> speaker.name() + String.format(Locale.ROOT, " (%,d)", speaker.quotes())).toList());
            sayList("slowest: ", account.slowest().stream().limit(SLOWEST_SAID).filter(slow -> slow.seconds() >= SLOW_SECONDS)
                    .map(slow -> slow.id() + String.format(Locale.ROOT, " (%.1f s)", slow.seconds())).toList());
            sayList("failed: ", account.causes().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(CAUSES_SAID)
                    .map(cause -> String.format(Locale.ROOT, "%,d × %s", cause.getValue(), cause.getKey())).toList());
        }
    }

    private void sayList(String what, List<String> list) {
        if (!list.isEmpty()) {
            messages.say(what + list.stream().collect(Collectors.joining(", ")));
        }
    }

    private static String quotes(Counts counts) {
        Counts.Quotes quotes = counts.quotes();
        String kinds = String.format(Locale.ROOT, " (%,d direct, %,d mixed, %,d indirect), %,d with a known speaker (%.0f %%)",
                quotes.direct(), quotes.mixed(), quotes.indirect(), counts.attributed(), counts.attributedShare() * 100);
        return number(quotes.sum(), "quote") + (quotes.sum() == 0 ? "" : kinds);
    }

    /** "1 entity", "2 entities". */
    private static String number(long number, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
    }
}
