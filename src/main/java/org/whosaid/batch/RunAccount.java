package org.whosaid.batch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.whosaid.Program;
import org.whosaid.models.Model;

/**
 * The account of a run: {@code run.json}. Times stand here and nowhere else, so that all other output is the same for the
 * same input.
 *
 * @param program  that ran
 * @param options  that it ran with, by name
 * @param models   that it may have loaded
 * @param inputs   as the user named them
 * @param finished whether it went through all its input
 * @param counts   what it gave
 * @param words    that it read, between white space
 * @param speakers people and organizations that are quoted most
 * @param causes   how many articles failed for what
 * @param started  ISO 8601, UTC; the first time, where it was interrupted
 * @param ended    ISO 8601, UTC
 * @param seconds  of all its parts together
 * @param starts   1 where it was never interrupted
 * @param slowest  the articles that took longest
 */
public record RunAccount(Program program, Map<String, Object> options, List<LoadedModel> models, List<String> inputs,
                         boolean finished, Counts counts, long words, Speakers speakers, Map<String, Long> causes,
                         String started, String ended, double seconds, int starts, List<Slow> slowest) {

    private static final int MOST_SPEAKERS = 20;

    /** A model and what it is known by. */
    public record LoadedModel(String name, String version, String sha256) {

        static LoadedModel of(Model model) {
            return new LoadedModel(model.name(), model.version(), model.sha256());
        }
    }

    /**
     * Who is quoted most, by the names in the records; one who goes by two names in two articles is two here.
     *
     * @param first  the most quoted first
     * @param missed so many quotes, at the most, may be missing from a number: in a long run, rare names are not counted
     */
    public record Speakers(List<Speaker> first, long missed) {
    }

    /**
     * Somebody quoted.
     *
     * @param name   in the records
     * @param quotes whose speaker has it
     */
    public record Speaker(String name, long quotes) {
    }

    /**
     * An article that took long.
     *
     * @param id      of it
     * @param input   the file as the user named it
     * @param seconds of work on it
     */
    public record Slow(String id, String input, double seconds) {
    }

    /** Of a run as it stands. */
    static RunAccount of(RunState state, boolean finished) {
        RunIdentity run = state.run();
        RunCounts.State tally = state.tally();
        RunState.Times times = state.times();
        return new RunAccount(run.program(), run.options(), run.models(), run.inputs(), finished, tally.counts(),
                tally.words(), speakers(tally.speakers()), tally.causes(), times.started(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), times.seconds(), times.starts(),
                tally.slowest().stream().map(RunAccount::slow).toList());
    }

    private static Speakers speakers(FrequentNames.State counted) {
        return new Speakers(new FrequentNames(counted).first(MOST_SPEAKERS), counted.missed());
    }

    private static Slow slow(Work work) {
        return new Slow(work.id(), work.input(), Math.round(work.seconds() * 1000) / 1000.0);
    }
}
