package org.whosaid.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.batch.RunRequest;
import org.whosaid.batch.Timeout;
import picocli.CommandLine.Option;

/** The options for resuming a run and for the time limit of an article. */
final class RunFlags {

    @Option(names = "--restart",
            description = "Start over, whatever run the folder holds. By default, an unfinished run is resumed, and refused if "
                    + "options, inputs, version or models differ; a finished run is repeated, and refused if options or "
                    + "inputs differ.")
    private boolean restart;

    @Option(names = "--retry-failures",
            description = "Process the failed articles of the run in the folder again and insert their records in order. "
                    + "Repeat the inputs and options of that run; only --timeout and --threads may differ.")
    private boolean retryFailures;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "Time limit per article, plus one second per 5,000 characters; 0 for no limit. "
                    + "Default: ${DEFAULT-VALUE}.")
    private double seconds;

    /** @throws IllegalArgumentException if the number of seconds is invalid */
    Timeout timeout() {
        return Timeout.ofSeconds(seconds);
    }

    /** The given option that needs an output folder, if any. */
    Optional<String> folderOption() {
        return restart ? Optional.of("--restart") : retryFailures ? Optional.of("--retry-failures") : Optional.empty();
    }

    RunRequest request(List<String> inputs, Map<String, Object> options) {
        return new RunRequest(inputs, options, restart, retryFailures);
    }
}
