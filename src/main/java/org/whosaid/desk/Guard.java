package org.whosaid.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides which requests are allowed. It guards against three attacks: DNS rebinding (the Host header must name the desk),
 * requests sent by pages of another origin (only the desk's own pages, and programs, which send no origin, may write), and
 * access from other machines (which needs a token). Thread-safe.
 *
 * @param hosts  the allowed Host headers in lower case; empty to allow any, since a token is needed then
 * @param token  the token that every request must carry; empty on a loopback address
 * @param scheme the scheme of the desk's own pages: {@code http} or {@code https}
 */
record Guard(List<String> hosts, Optional<String> token, String scheme) {

    /** The guard of a desk on a loopback address, which allows the names of this machine at that port. */
    static Guard ofLoopback(int port, String scheme) {
        return new Guard(List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port), Optional.empty(), scheme);
    }

    /**
     * Checks a request.
     *
     * @param writing whether the request changes something or starts work
     * @param headers looks up a header by name
     * @throws Problem if the request is not allowed
     */
    void check(boolean writing, Function<String, Optional<String>> headers) {
        checkHost(headers.apply("Host").orElse(""));
        if (token.isPresent()) {
            checkToken(headers.apply("Authorization").orElse(""), token.get());
        }
        if (writing) {
            checkOrigin(headers);
        }
    }

    private void checkHost(String host) {
        if (!hosts.isEmpty() && !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new Problem(421, "the desk accepts requests to " + hosts.get(0) + " only");
        }
    }

    /** Accepts a bearer token, or basic authentication with the token as the password of any user. */
    private static void checkToken(String authorization, String token) {
        String[] parts = authorization.strip().split("\\s+", 2);
        String shown = parts.length < 2 ? "" : switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> parts[1];
            case "basic" -> password(parts[1]);
            default -> "";
        };
        // Unlike equals, this takes the same time however many bytes match.
        if (!MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
            throw new Problem(401, "send the token that the desk printed at its start: Authorization: Bearer …");
        }
    }

    private static String password(String basic) {
        try {
            String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void checkOrigin(Function<String, Optional<String>> headers) {
        String site = headers.apply("Sec-Fetch-Site").orElse("same-origin");
        Optional<String> origin = headers.apply("Origin");
        String own = scheme + "://" + headers.apply("Host").orElse("");
        if (!site.equals("same-origin") || origin.filter(sent -> !sent.equalsIgnoreCase(own)).isPresent()) {
            throw new Problem(403, "only the desk's own pages and programs may send data to it");
        }
    }
}
