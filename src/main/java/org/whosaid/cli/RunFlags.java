package org.whosaid.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.batch.RunRequest;
import org.whosaid.batch.Timeout;
import picocli.CommandLine.Option;

/** The options that say how a run goes on, and when an article is given up. */
final class RunFlags {

    @Option(names = "--restart",
            description = "Begin anew, whatever run the folder holds. Usually one that has not ended is gone on with, and refused "
                    + "where options, inputs, version or models are others; one that has ended is refused where options or "
                    + "inputs are others, and else run anew.")
    private boolean restart;

    @Option(names = "--retry-failures",
            description = "Of the run in the folder, do those articles again that failed, and put their records where they "
                    + "belong. Inputs and options as in that run, but for --timeout and --threads.")
    private boolean retryFailures;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "An article fails that takes longer, and for each 5,000 of its characters another second; 0 for no "
                    + "limit. Default: ${DEFAULT-VALUE}.")
    private double seconds;

    /** @throws IllegalArgumentException where the seconds are none */
    Timeout timeout() {
        return Timeout.ofSeconds(seconds);
    }

    /** The option given, if any, that makes no sense without a folder. */
    Optional<String> folderOption() {
        return restart ? Optional.of("--restart") : retryFailures ? Optional.of("--retry-failures") : Optional.empty();
    }

    RunRequest request(List<String> inputs, Map<String, Object> options) {
        return new RunRequest(inputs, options, restart, retryFailures);
    }
}
