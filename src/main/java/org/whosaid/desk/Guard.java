package org.whosaid.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who may ask. Three things could make a browser on this machine, or somebody in its network, ask what its owner never
 * meant to: a name that an attacker lets point here (so the Host must be ours), a page of another origin that sends
 * something (so writing is for our own pages, and for programs, which say no origin), and being reached from elsewhere (so
 * there a token is needed). Safe for all threads.
 *
 * @param hosts what the Host header may say, in lower case; empty for anything, where a token is needed anyway
 * @param token that every request must show; empty on the loopback address
 */
record Guard(List<String> hosts, Optional<String> token) {

    /** The desk on a loopback address: this machine's names for itself, at that port. */
    static Guard ofLoopback(int port) {
        return new Guard(List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port), Optional.empty());
    }

    /**
     * Lets a request pass, or throws.
     *
     * @param writing whether it changes something or takes work
     * @param headers by name
     * @throws Problem that says why not
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
            throw new Problem(421, "the desk answers to " + hosts.get(0) + " alone");
        }
    }

    /** As a bearer token, or as a browser sends it: as the password of any user. */
    private static void checkToken(String authorization, String token) {
        String[] parts = authorization.strip().split("\\s+", 2);
        String shown = parts.length < 2 ? "" : switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> parts[1];
            case "basic" -> password(parts[1]);
            default -> "";
        };
        // Not equals: how long it takes must not tell how much of it was right.
        if (!MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
            throw new Problem(401, "show the token that the desk printed when it started: Authorization: Bearer …");
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

    private static void checkOrigin(Function<String, Optional<String>> headers) {
        String site = headers.apply("Sec-Fetch-Site").orElse("same-origin");
        Optional<String> origin = headers.apply("Origin");
        String own = "http://" + headers.apply("Host").orElse("");
        if (!site.equals("same-origin") || origin.filter(said -> !said.equalsIgnoreCase(own)).isPresent()) {
            throw new Problem(403, "only the desk's own pages, and programs, may send something to it");
        }
    }
}
