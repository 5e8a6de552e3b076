package org.whosaid.batch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.whosaid.Program;
import org.whosaid.text.FrequentNames;

/**
 * The report on a run: {@code run.json}. Only it holds times, so all other output is the same for the same input.
 *
 * @param program  that ran
 * @param options  by name
 * @param models   that it may have loaded
 * @param inputs   as the user named them
 * @param finished whether it reached the end of its input
 * @param counts   of its results
 * @param words    in its articles, between white space
 * @param speakers the people and organizations quoted most
 * @param causes   how many articles failed, by cause
 * @param started  ISO 8601, UTC; the first time if it was interrupted
 * @param ended    ISO 8601, UTC
 * @param seconds  of all its parts together
 * @param starts   1 if it was never interrupted
 * @param slowest  the articles that took longest
 */
public record RunAccount(Program program, Map<String, Object> options, List<LoadedModel> models, List<String> inputs,
                         boolean finished, Counts counts, long words, Speakers speakers, Map<String, Long> causes,
                         String started, String ended, double seconds, int starts, List<Slow> slowest) {

    private static final int MAX_SPEAKERS = 20;

    /**
     * Who is quoted most, by the names in the records; a person with different names in two articles counts as two.
     *
     * @param first  the most quoted first
     * @param missed the most by which a number may be too low: in a long run, rare names are not counted
     */
    public record Speakers(List<Speaker> first, long missed) {
    }

    /**
     * A quoted person or organization.
     *
     * @param name   in the records
     * @param quotes whose speaker has this name
     */
    public record Speaker(String name, long quotes) {
    }

    /**
     * An article that took long.
     *
     * @param id      of the article
     * @param input   the file as the user named it
     * @param seconds of work on it
     */
    public record Slow(String id, String input, double seconds) {
    }

    /** The account of a run in its current state. */
    static RunAccount of(RunState state, boolean finished) {
        RunIdentity run = state.run();
        RunCounts.State counts = state.counts();
        RunState.Times times = state.times();
        return new RunAccount(run.program(), run.options(), run.models(), run.inputs(), finished, counts.counts(),
                counts.words(), speakers(counts.speakers()), counts.causes(), times.started(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), times.seconds(), times.starts(),
                counts.slowest().stream().map(RunAccount::slow).toList());
    }

    private static Speakers speakers(FrequentNames.State counted) {
        return new Speakers(new FrequentNames(RunCounts.MAX_NAMES, counted).first(MAX_SPEAKERS).stream()
                .map(name -> new Speaker(name.name(), name.times())).toList(), counted.missed());
    }

    private static Slow slow(Work work) {
        return new Slow(work.id(), work.input(), Math.round(work.seconds() * 1000) / 1000.0);
    }
}
