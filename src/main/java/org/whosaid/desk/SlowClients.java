package org.whosaid.desk;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;

/**
 * Watches all connections, and ends those whose requests don't arrive in time. Bounds the memory of bodies that are arriving.
 * Thread-safe.
 */
final class SlowClients implements Connection.Listener, AutoCloseable {

    /** All bodies that are arriving may take this much together. */
    private static final long MAX_ARRIVING_BYTES = 64_000_000;
    private static final long SWEEP_MILLIS = 200;

    /** A body that is arriving. */
    interface Upload {

        /** When it began, as of {@link System#nanoTime}. */
        long startNanos();

        /** The bytes that have arrived. */
        long size();

        /** Ends it: the client is too slow. */
        void giveUp();
    }

    private final ClientLimits limits;
    private final Map<EndPoint, Requests> open = new ConcurrentHashMap<>();
    private final Set<Upload> bodies = ConcurrentHashMap.newKeySet();
    private final AtomicLong arrivingBytes = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "slow-clients");
        thread.setDaemon(true);
        return thread;
    });

    /** The requests of a connection: how many are in progress, and when that last changed, in nanoseconds. */
    private record Requests(AtomicInteger inProgress, AtomicLong since) {

        Requests() {
            this(new AtomicInteger(), new AtomicLong(System.nanoTime()));
        }

        void add(int more) {
            since.set(System.nanoTime());
            inProgress.addAndGet(more);
        }

        boolean waitSince(long nanoTime) {
            return inProgress.get() == 0 && since.get() - nanoTime < 0;
        }
    }

    SlowClients(ClientLimits limits) {
        this.limits = limits;
        var unused = clock.scheduleWithFixedDelay(this::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Of the two layers of an encrypted connection, the one that requests come from. */
    private static boolean bearsRequests(Connection connection) {
        return !(connection instanceof SslConnection);
    }

    @Override
    public void onOpened(Connection connection) {
        if (bearsRequests(connection)) {
            open.put(connection.getEndPoint(), new Requests());
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (bearsRequests(connection)) {
            open.remove(connection.getEndPoint());
        }
    }

    /** The head of a request has arrived; its connection is not waited for until the request has ended. */
    void arrived(Request request) {
        Requests requests = open.get(request.getConnectionMetaData().getConnection().getEndPoint());
        if (requests != null) {
            requests.add(1);
            Request.addCompletionListener(request, failure -> requests.add(-1));
        }
    }

    /** Watches a body until it ends, in whatever way. */
    void watch(Upload body) {
        bodies.add(body);
    }

    /** A body has ended. */
    void ended(Upload body, long keptBytes) {
        bodies.remove(body);
        arrivingBytes.addAndGet(-keptBytes);
    }

    /** Reserves memory for part of a body; returns whether there is enough. */
    boolean reserve(int bytes) {
        boolean enough = arrivingBytes.addAndGet(bytes) <= MAX_ARRIVING_BYTES;
        if (!enough) {
            arrivingBytes.addAndGet(-bytes);
        }
        return enough;
    }

    int connections() {
        return open.size();
    }

    private void sweep() {
        long now = System.nanoTime();
        long latest = now - limits.head().toNanos();
        open.forEach((endPoint, requests) -> {
            if (requests.waitSince(latest)) {
                endPoint.close();
            }
        });
        bodies.stream().filter(body -> isLate(now - body.startNanos(), body.size())).forEach(Upload::giveUp);
    }

    private boolean isLate(long nanos, long bytes) {
        double leastBytes = (double) nanos / TimeUnit.SECONDS.toNanos(1) * limits.leastRate();
        return nanos > limits.body().toNanos() || nanos > limits.grace().toNanos() && bytes < leastBytes;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
