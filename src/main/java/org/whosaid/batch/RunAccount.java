package org.whosaid.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.whosaid.models.Model;
import org.whosaid.models.Models;

/**
 * The account of a run: {@code run.json}. Times stand here and nowhere else, so that all other output is the same for the
 * same input.
 *
 * @param program that ran
 * @param options that it ran with, by name
 * @param models  that it may have loaded
 * @param inputs  as the user named them
 * @param counts  what it gave
 * @param started ISO 8601, UTC
 * @param ended   ISO 8601, UTC
 * @param seconds from start to end
 */
public record RunAccount(Program program, Map<String, Object> options, List<LoadedModel> models, List<String> inputs,
                         Counts counts, String started, String ended, double seconds) {

    /** A model and what it is known by. */
    public record LoadedModel(String name, String version, String sha256) {

        private static LoadedModel of(Model model) {
            return new LoadedModel(model.name(), model.version(), model.sha256());
        }
    }

    /** The account of a run of this program that ends now. */
    public static RunAccount of(Map<String, Object> options, List<String> inputs, Counts counts, Instant started) {
        Instant ended = Instant.now();
        return new RunAccount(Program.current(), options, Models.load().all().stream().map(LoadedModel::of).toList(),
                inputs, counts, started.truncatedTo(ChronoUnit.MILLIS).toString(),
                ended.truncatedTo(ChronoUnit.MILLIS).toString(), Duration.between(started, ended).toMillis() / 1000.0);
    }
}
