package org.whosaid.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.correction.CorrectionException;
import org.whosaid.run.RunException;
import org.whosaid.search.SearchException;

/** The reason why a request fails. Sent as {@code application/problem+json} (RFC 9457), or to browsers as a page. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.ofEntries(Map.entry(400, "Bad request"),
            Map.entry(401, "Token required"), Map.entry(403, "Forbidden"), Map.entry(404, "Not found"),
            Map.entry(405, "Method not allowed"), Map.entry(408, "Request timeout"), Map.entry(409, "Conflict"), Map.entry(413, "Too large"),
            Map.entry(415, "Unsupported content type"), Map.entry(421, "Wrong host"), Map.entry(422, "Not an article"),
            Map.entry(429, "Too many requests"), Map.entry(500, "Internal error"),
            Map.entry(503, "Not available"), Map.entry(504, "Timeout"));

    private final int status;
    private final transient OptionalInt retryAfter;

    /**
     * @param status the HTTP status
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

    /** A problem that may disappear after some seconds. */
    static Problem retryable(int status, String detail, int seconds) {
        return new Problem(status, detail, OptionalInt.of(seconds));
    }

    /** The problem behind an exception of any package. */
    static Problem of(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof SearchException search && search.isBadQuery()) {
            return new Problem(400, String.valueOf(search.getMessage()));
        }
        boolean expected = thrown instanceof SearchException || thrown instanceof CorrectionException
                || thrown instanceof RunException;
        return expected ? new Problem(503, String.valueOf(thrown.getMessage()))
                : new Problem(500, "unexpected error (" + thrown.getClass().getSimpleName() + "); please report it");
    }

    int status() {
        return status;
    }

    String title() {
        return TITLES.getOrDefault(status, "Error");
    }

    String detail() {
        return Optional.ofNullable(getMessage()).orElse("");
    }

    /**
     * The response in JSON.
     *
     * @param request the id of the request; an empty string if it never got one
     */
    DeskResponse response(String request) {
        DeskResponse response = DeskResponse.json(status, "application/problem+json",
                new Body("about:blank", title(), status, detail(), request));
        return retryAfter.isPresent() ? response.with("Retry-After", Integer.toString(retryAfter.getAsInt())) : response;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Body(String type, String title, int status, String detail, String requestId) {
    }
}
