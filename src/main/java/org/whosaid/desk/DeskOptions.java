package org.whosaid.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The options of a desk.
 *
 * @param host      the address to listen on; if it is no loopback address, requests need a token
 * @param port      the port to listen on; 0 for any free port
 * @param folder    the folder of the run to show; empty for none
 * @param threads   the number of articles processed in parallel
 * @param waiting   the number of articles that may wait in the queue
 * @param limit     the maximum time that a request waits for its record
 * @param clients   what one client may ask
 * @param tls       the certificate and key for encrypted connections; empty for plain ones
 * @param accessLog the file that gets a line for every request; empty for none
 */
public record DeskOptions(String host, int port, Optional<Path> folder, int threads, int waiting, Duration limit,
                          ClientLimits clients, Optional<TlsFiles> tls, Optional<Path> accessLog) {

    /** The address that only this machine can reach. */
    public static final String LOOPBACK = "127.0.0.1";

    /** @throws IllegalArgumentException if an option is out of range; the message is for users */
    public DeskOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("--port must be 0 to 65535, not " + port);
        }
        if (threads < 1 || waiting < 0) {
            throw new IllegalArgumentException("--threads needs 1 or more, and --waiting 0 or more");
        }
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("--timeout needs 1 or more");
        }
    }

    /** Plain connections with the usual limits, and no log. */
    public DeskOptions(String host, int port, Optional<Path> folder, int threads, int waiting, Duration limit) {
        this(host, port, folder, threads, waiting, limit, ClientLimits.USUAL, Optional.empty(), Optional.empty());
    }

    /** The same with other limits for clients. */
    public DeskOptions withClients(ClientLimits other) {
        return new DeskOptions(host, port, folder, threads, waiting, limit, other, tls, accessLog);
    }

    /** The same with encrypted connections. */
    public DeskOptions withTls(TlsFiles files) {
        return new DeskOptions(host, port, folder, threads, waiting, limit, clients, Optional.of(files), accessLog);
    }

    /** The same with a log of all requests. */
    public DeskOptions withAccessLog(Path file) {
        return new DeskOptions(host, port, folder, threads, waiting, limit, clients, tls, Optional.of(file));
    }
}
