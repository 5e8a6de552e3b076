package org.whosaid.desk;

import java.time.Duration;

/**
 * What one client may ask of the desk, so that slow or greedy ones don't keep others waiting.
 *
 * @param head      the maximum time until the head of a request is complete, from the opening of the connection or the
 *                  previous response on
 * @param body      the maximum time until its body is complete
 * @param grace     the time after which a body has to keep the least rate
 * @param leastRate the least rate of a body on average, in bytes a second
 * @param perMinute the requests that one address may send in a minute; 0 for any number
 */
public record ClientLimits(Duration head, Duration body, Duration grace, int leastRate, int perMinute) {

    /** Half a minute for a head, a minute for a body of at least 1,000 bytes a second; any number of requests. */
    public static final ClientLimits USUAL = new ClientLimits(Duration.ofSeconds(30), Duration.ofSeconds(60),
            Duration.ofSeconds(10), 1_000, 0);

    /** @throws IllegalArgumentException if the number of requests is negative; the message is for users */
    public ClientLimits {
        if (perMinute < 0) {
            throw new IllegalArgumentException("--rate needs 0 or more, not " + perMinute);
        }
    }

    /** The same with this number of requests a minute. */
    public ClientLimits withPerMinute(int number) {
        return new ClientLimits(head, body, grace, leastRate, number);
    }
}
