package org.whosaid.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.whosaid.desk.ClientLimits;
import org.whosaid.desk.DeskOptions;
import org.whosaid.desk.TlsFiles;
import picocli.CommandLine.Option;

/** The options of {@code serve} for a server that others use. */
final class ServerFlags {

    @Option(names = "--tls-cert", paramLabel = "FILE",
            description = "Encrypt all connections: the certificate in PEM, followed by those that it is signed with.")
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--tls-key", paramLabel = "FILE", description = "The private key of --tls-cert in PEM (PKCS#8).")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--rate", paramLabel = "N", defaultValue = "0",
            description = "Requests that one address may send in a minute; the next one is refused with 429. 0: any number. "
                    + "Default: ${DEFAULT-VALUE}.")
    private int perMinute;

    @Option(names = "--access-log", paramLabel = "FILE",
            description = "Append a line for every request: address, time, path, status, bytes, milliseconds and the "
                    + "request's id. Queries are left out.")
    private Optional<Path> accessLog = Optional.empty();

    /**
     * The options with these added.
     *
     * @throws IllegalArgumentException if one is out of range or missing; the message is for users
     */
    DeskOptions added(DeskOptions options) {
        if (certificate.isPresent() != key.isPresent()) {
            throw new IllegalArgumentException("--tls-cert and --tls-key need each other");
        }
        return new DeskOptions(options.host(), options.port(), options.folder(), options.threads(), options.waiting(),
                options.limit(), ClientLimits.USUAL.withPerMinute(perMinute),
                certificate.map(file -> new TlsFiles(file, key.orElseThrow())), accessLog);
    }
}
