package org.whosaid.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A request that gets no answer but a reason. Sent as {@code application/problem+json} (RFC 9457), or to people as a page. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.ofEntries(Map.entry(400, "Bad request"),
            Map.entry(401, "Token needed"), Map.entry(403, "Not from here"), Map.entry(404, "Not found"),
            Map.entry(405, "Not in this way"), Map.entry(409, "No longer the same"), Map.entry(413, "Too large"),
            Map.entry(415, "Unknown kind of content"), Map.entry(421, "Not this host"), Map.entry(422, "No article"),
            Map.entry(429, "Too many articles at a time"), Map.entry(500, "The program broke down"),
            Map.entry(503, "Not ready"), Map.entry(504, "Took too long"));

    private final int status;
    private final transient OptionalInt retryAfter;

    /**
     * A problem.
     *
     * @param status of HTTP
     * @param detail what is wrong and what to do, in one line
     */
    Problem(int status, String detail) {
        this(status, detail, OptionalInt.empty());
    }

    private Problem(int status, String detail, OptionalInt retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** One that may be gone after some seconds. */
    static Problem forNow(int status, String detail, int seconds) {
        return new Problem(status, detail, OptionalInt.of(seconds));
    }

    int status() {
        return status;
    }

    String title() {
        return TITLES.getOrDefault(status, "No answer");
    }

    String detail() {
        return Optional.ofNullable(getMessage()).orElse("");
    }

    /** As JSON. */
    DeskResponse answer() {
        DeskResponse answer = DeskResponse.json(status, "application/problem+json", new Body("about:blank", title(), status, detail()));
        return retryAfter.isPresent() ? answer.with("Retry-After", Integer.toString(retryAfter.getAsInt())) : answer;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Body(String type, String title, int status, String detail) {
    }
}
