package org.whosaid.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a desk is set up.
 *
 * @param host    the address that it listens on: a loopback one, or another, where a token is needed
 * @param port    0 for any free one
 * @param folder  of the run that it shows; empty for none
 * @param threads articles that are worked on at a time
 * @param waiting articles that may wait besides
 * @param limit   the longest that a request waits for its record
 */
public record DeskOptions(String host, int port, Optional<Path> folder, int threads, int waiting, Duration limit) {

    /** This machine alone. */
    public static final String LOOPBACK = "127.0.0.1";

    /** @throws IllegalArgumentException where no desk could be opened so; the message is for users */
    public DeskOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("--port is 0 to 65535, not " + port);
        }
        if (threads < 1 || waiting < 0) {
            throw new IllegalArgumentException("--threads needs 1 or more, and --waiting 0 or more");
        }
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("--timeout needs 1 or more");
        }
    }
}
