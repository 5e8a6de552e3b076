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
 * Shows the progress of a run: a status line on a terminal, otherwise a line every 30 seconds, also while one article takes
 * long.
 */
final class ProgressDisplay implements Watcher {

    private static final long TERMINAL_INTERVAL_NANOS = Duration.ofMillis(200).toNanos();
    private static final long LINE_INTERVAL_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int MAX_SPEAKERS = 5;
    private static final int MAX_CAUSES = 5;
    private static final int MAX_SLOWEST = 3;
    /** Faster articles aren't mentioned. */
    private static final double SLOW_SECONDS = 5;
    private static final int MAX_NAME_CHARS = 24;
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * How much is printed.
     *
     * @param quiet    failures only
     * @param verbose  stack traces too
     * @param failures the maximum number of failures
     */
    record Verbosity(boolean quiet, boolean verbose, long failures) {
    }

    private final Messages messages;
    private final OptionalInt terminal;
    private final Verbosity verbosity;
    private final LongSupplier clock;
    private final long started;
    private long lastShown;
    private long failures;
    private Progress first = new Progress(Counts.NONE, 0, OptionalDouble.empty());

    /**
     * Starts the clock.
     *
     * @param terminal the width of the terminal in columns; empty if there is none
     * @param clock    nanoseconds from an arbitrary origin
     */
    ProgressDisplay(Messages messages, OptionalInt terminal, Verbosity verbosity, LongSupplier clock) {
        this.messages = messages;
        this.terminal = terminal;
        this.verbosity = verbosity;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.lastShown = started;
    }

    @Override
    public void begins(Progress soFar) {
        first = soFar;
        long items = soFar.counts().articles() + soFar.counts().failures();
        if (items > 0 && !verbosity.quiet()) {
            messages.say("resuming after " + number(items, "article"));
        }
    }

    @Override
    public void progress(Progress soFar) {
        show(soFar, Optional.empty());
    }

    @Override
    public void waits(Progress soFar, String article, double seconds) {
        String waiting = "on " + shortened(article) + " for " + Pace.time(Math.round(seconds));
        show(soFar, Optional.of(waiting).filter(text -> seconds >= SLOW_SECONDS));
    }

    private void show(Progress soFar, Optional<String> waiting) {
        long now = clock.getAsLong();
        if (verbosity.quiet() || now - lastShown < (terminal.isPresent() ? TERMINAL_INTERVAL_NANOS : LINE_INTERVAL_NANOS)) {
            return;
        }
        lastShown = now;
        Pace pace = new Pace(first, soFar, seconds(now));
        List<String> needed = needed(soFar.counts(), pace, waiting);
        if (terminal.isPresent()) {
            int width = terminal.getAsInt();
            messages.status(fitting(pace.bar(), needed, pace.speed(), Messages.room(width)), width);
        } else {
            messages.say(joined(needed, pace.speed()));
        }
    }

    /** The parts of the line, the most important first. */
    private static List<String> needed(Counts counts, Pace pace, Optional<String> waiting) {
        List<String> parts = new ArrayList<>(List.of(articles(counts)));
        pace.left().ifPresent(parts::add);
        waiting.ifPresent(parts::add);
        return parts;
    }

    private static String joined(List<String> needed, List<String> more) {
        return Stream.concat(needed.stream(), more.stream()).collect(Collectors.joining(", "));
    }

    /** As much as fits: the speed is dropped first, then the bar, then the less important parts. */
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
        return article.length() <= MAX_NAME_CHARS ? article : "…" + article.substring(article.length() - MAX_NAME_CHARS + 1);
    }

    private double seconds(long now) {
        return Math.max(now - started, 1) / NANOS_PER_SECOND;
    }

    private static String articles(Counts counts) {
        String failed = counts.failures() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", counts.failures());
        return number(counts.articles(), "article") + failed;
    }

    @Override
    public void failed(Failure failure, @Nullable Throwable thrown) {
        failures++;
        if (failures <= verbosity.failures()) {
            messages.say(failure.inOneLine());
        } else if (failures == verbosity.failures() + 1) {
            messages.say("further failures are not shown here; see failures.jsonl");
        }
        if (verbosity.verbose() && thrown != null) {
            messages.trace(thrown);
        }
    }

    /** Ends without a summary. */
    void end() {
        messages.clear();
    }

    /** Prints the summary. */
    void summary(Counts counts) {
        summary(counts, seconds(clock.getAsLong()));
    }

    private void summary(Counts counts, double seconds) {
        messages.clear();
        if (!verbosity.quiet()) {
            messages.say(articles(counts) + String.format(Locale.ROOT, " in %.1f s", seconds));
            messages.say(quotes(counts) + "; " + number(counts.entities(), "entity"));
        }
    }

    /** Prints the summary of a run into a folder. */
    void summary(RunAccount account) {
        summary(account.counts(), account.seconds());
        if (!verbosity.quiet()) {
            sayList("most quoted: ", account.speakers().first().stream().limit(MAX_SPEAKERS)
                    .map(speaker -> speaker.name() + String.format(Locale.ROOT, " (%,d)", speaker.quotes())).toList());
            sayList("slowest: ", account.slowest().stream().limit(MAX_SLOWEST).filter(slow -> slow.seconds() >= SLOW_SECONDS)
                    .map(slow -> slow.id() + String.format(Locale.ROOT, " (%.1f s)", slow.seconds())).toList());
            sayList("failed: ", account.causes().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MAX_CAUSES)
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
