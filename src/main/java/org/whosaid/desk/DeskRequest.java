package org.whosaid.desk;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request that has passed the checks of the {@link RequestHandler}.
 *
 * @param parameters looks up a query parameter by name; the first value if there are several
 * @param type       the media type of the body in lower case, without parameters; an empty string if it has none
 * @param charset    the encoding of the body, if given
 * @param body       the body; empty for GET
 */
record DeskRequest(Function<String, Optional<String>> parameters, String type, Optional<Charset> charset, byte[] body) {

    /** A parameter; empty if it is missing or blank. */
    Optional<String> parameter(String name) {
        return parameters.apply(name).filter(value -> !value.isBlank());
    }

    /** This request with a body. */
    DeskRequest with(byte[] content) {
        return new DeskRequest(parameters, type, charset, content);
    }

    /** A parameter as a whole number. */
    int number(String name, int fallback) {
        return parameter(name).map(value -> number(name, value)).orElse(fallback);
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new Problem(400, name + " must be a whole number, not \"" + value + "\"");
        }
    }
}
