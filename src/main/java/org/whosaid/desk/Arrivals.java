package org.whosaid.desk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * What happens to every request before anything else: it gets an id, its client's rate is checked, and it is counted once it
 * has ended. Thread-safe.
 */
final class Arrivals {

    /** The header of a response with the id of its request. */
    static final String ID_HEADER = "X-Request-Id";

    private static final int PREFIX_BYTES = 4;

    private final String prefix;
    private final AtomicLong number = new AtomicLong();
    private final ClientRate rate;
    private final SlowClients clients;
    private final DeskMetrics metrics;

    Arrivals(ClientRate rate, SlowClients clients, DeskMetrics metrics) {
        byte[] random = new byte[PREFIX_BYTES];
        new SecureRandom().nextBytes(random);
        this.prefix = HexFormat.of().formatHex(random);
        this.rate = rate;
        this.clients = clients;
        this.metrics = metrics;
    }

    /** Takes note of a request whose head has arrived, and returns its id, which is different for each. */
    String arrived(Request request, Response response) {
        String id = prefix + "-" + number.incrementAndGet();
        response.getHeaders().put(ID_HEADER, id);
        clients.arrived(request);
        long startNanos = System.nanoTime();
        Request.addCompletionListener(request, failure -> metrics.responded(response.getStatus(),
                (double) (System.nanoTime() - startNanos) / TimeUnit.SECONDS.toNanos(1)));
        return id;
    }

    /** @throws Problem if the client has sent too many requests */
    void checkRate(Request request) {
        rate.check(Request.getRemoteAddr(request));
    }

    /** The body of a request; fails with a {@link Problem} if it is too large or too slow. */
    CompletableFuture<byte[]> body(Request request, int limit) {
        return BodyReader.read(request, limit, clients);
    }
}
