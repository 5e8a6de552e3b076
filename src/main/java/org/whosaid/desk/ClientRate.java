package org.whosaid.desk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client, told by its address, may send a request: a bucket that is filled evenly and holds a minute's requests.
 * Remembers a limited number of clients. Thread-safe.
 */
final class ClientRate {

    private static final int MAX_CLIENTS = 10_000;
    private static final double NANOS_PER_MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MAX_CLIENTS;
        }
    };

    /** How much was left in a bucket at some time. */
    private record Bucket(double left, long time) {
    }

    /**
     * @param perMinute requests in a minute; 0 for any number
     * @param nanoTime  the time in nanoseconds, as of {@link System#nanoTime}
     */
    ClientRate(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    /** @throws Problem if the client has sent too many */
    void check(String address) {
        if (perMinute > 0) {
            take(address);
        }
    }

    private synchronized void take(String address) {
        long now = nanoTime.getAsLong();
        Bucket before = buckets.getOrDefault(address, new Bucket(perMinute, now));
        double left = Math.min(perMinute, before.left + (now - before.time) * perMinute / NANOS_PER_MINUTE);
        buckets.put(address, new Bucket(left < 1 ? left : left - 1, now));
        if (left < 1) {
            int seconds = (int) Math.ceil((1 - left) * 60 / perMinute);
            throw Problem.retryable(429, "a client may send " + perMinute + " requests a minute; try again later", seconds);
        }
    }
}
