package org.whosaid.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.output.Json;

/**
 * What is sent back.
 *
 * @param status  of HTTP
 * @param type    of the content
 * @param body    the content; not to be changed
 * @param headers others than content type and length
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    static Answer json(Object value) {
        return json(200, "application/json", value);
    }

    static Answer json(int status, String type, Object value) {
        return new Answer(status, type, Json.LINES.bytes(value), Map.of());
    }

    static Answer html(String page) {
        return new Answer(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, type, body, more);
    }

    Answer withStatus(int other) {
        return new Answer(other, type, body, headers);
    }
}
