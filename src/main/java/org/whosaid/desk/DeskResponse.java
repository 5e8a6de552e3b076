package org.whosaid.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.output.Json;

/**
 * A response.
 *
 * @param status  the HTTP status
 * @param type    the content type
 * @param body    the body; not to be modified
 * @param headers further headers, without content type and length
 */
record DeskResponse(int status, String type, byte[] body, Map<String, String> headers) {

    static DeskResponse json(Object value) {
        return json(200, "application/json", value);
    }

    static DeskResponse json(int status, String type, Object value) {
        return new DeskResponse(status, type, Json.LINES.bytes(value), Map.of());
    }

    static DeskResponse html(String page) {
        return new DeskResponse(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    DeskResponse with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new DeskResponse(status, type, body, more);
    }

    DeskResponse withStatus(int other) {
        return new DeskResponse(other, type, body, headers);
    }
}
