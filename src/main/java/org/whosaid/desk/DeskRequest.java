package org.whosaid.desk;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request that has passed the door.
 *
 * @param parameters of the query, by name; of several the first
 * @param type       the media type of the content in lower case, without parameters; empty where it has none
 * @param charset    of the content, where it says so
 * @param body       the content; empty for GET
 */
record DeskRequest(Function<String, Optional<String>> parameters, String type, Optional<Charset> charset, byte[] body) {

    /** A parameter, where it is there and not blank. */
    Optional<String> parameter(String name) {
        return parameters.apply(name).filter(value -> !value.isBlank());
    }

    /** The same with its content. */
    DeskRequest with(byte[] content) {
        return new DeskRequest(parameters, type, charset, content);
    }

    /** A whole number. */
    int number(String name, int otherwise) {
        return parameter(name).map(value -> number(name, value)).orElse(otherwise);
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new Problem(400, name + " is a whole number, not \"" + value + "\"");
        }
    }
}
