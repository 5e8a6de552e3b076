package org.whosaid.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whosaid.desk.OpenDesk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.TinyRun;
import org.whosaid.correction.Fingerprint;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Sample;
import org.whosaid.record.TextOption;

/** The desk behaves as /openapi.json says, and that describes everything for programs. */
@Timeout(60)
class DescriptionTest {

    private static final ArticleRecord HARBOUR = TinyRun.article("harbour", "2025-03-04", "Row\n\"No boats,\" Zoë Holm said.\n")
            .entity("PERSON", "Zoë Holm").quote("\"No boats,\"", "Zoë Holm", 0.85).record();

    private static OpenDesk desk;
    private static JsonNode description;

    @BeforeAll
    static void open(@TempDir Path folder) {
        new TinyRun(folder).add(HARBOUR).written();
        desk = new OpenDesk(OpenDesk.options(folder), document -> Sample.empty(document, TextOption.ALWAYS));
        description = json(desk.get("/openapi.json"));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** Asserts that a response is described, with its status and content. */
    private static void assertDescribed(String path, String method, HttpResponse<String> answer) {
        String status = Integer.toString(answer.statusCode());
        JsonNode response = resolved(description.path("paths").path(path).path(method).path("responses").path(status));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        JsonNode schema = response.path("content").path(type).path("schema");
        assertTrue(schema.isObject(), method + " " + path + " answers " + status + " " + type + ", which is not described");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        assertEquals(Set.of(), JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole)
                .validate(json(answer)), answer.body());
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : description.at(reference.substring(1));
    }

    private static String said(String fingerprint, String verdict) {
        return "{\"article\": \"harbour\", \"quote\": \"q1\", \"fingerprint\": \"" + fingerprint + "\", \"verdict\": \""
                + verdict + "\", \"speaker\": {\"name\": \"Magnus Flett\"}}";
    }

    @Test
    void responsesMatchTheDescription() {
        for (String path : List.of("/v1/schema", "/health", "/openapi.json", "/v1/quotes", "/v1/quotes?q=boats",
                "/v1/quotes?q=boats)".replace(")", "%29"))) {
            assertDescribed(path.split("\\?")[0], "get", desk.get(path));
        }
        assertDescribed("/v1/extract", "post", desk.post("/v1/extract", "text/plain", "Boats left."));
        assertDescribed("/v1/extract", "post", desk.post("/v1/extract", "text/plain", ""));
        assertDescribed("/v1/extract", "post", desk.post("/v1/extract", "text/csv", "a"));
        assertDescribed("/v1/extract", "post", desk.post("/v1/extract?text=x", "text/plain", "a"));
        assertDescribed("/v1/extract", "post", desk.post("/v1/extract", "text/plain", "a".repeat(2_000_001)));
    }

    @Test
    void correctionsMatchTheDescription() {
        String right = Fingerprint.of(HARBOUR.quotes().get(0));
        for (String verdict : List.of("speaker", "none", "confirmed", "withdrawn", "shouted")) {
            assertDescribed("/v1/corrections", "post", desk.post("/v1/corrections", "application/json", said(right, verdict)));
            assertDescribed("/v1/quotes", "get", desk.get("/v1/quotes?q=boats"));
        }
        assertDescribed("/v1/corrections", "post", desk.post("/v1/corrections", "application/json", said("0", "none")));
        assertDescribed("/v1/corrections", "post", desk.post("/v1/corrections", "text/plain", said(right, "none")));
    }

    @Test
    void exactlyTheRoutesForProgramsAreDescribed() {
        Set<String> described = new TreeSet<>();
        description.path("paths").properties().forEach(path -> described.add(path.getKey()));
        Set<String> there = new TreeSet<>(new Routes(queue(), Optional.empty(), pages()).all().keySet());
        there.removeIf(path -> !path.startsWith("/v1/") && !path.equals("/health") && !path.equals("/metrics")
                && !path.equals("/openapi.json"));
        there.add("/v1/corrections");
        assertEquals(there, described);
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                assertNotEquals(405, desk.send(desk.request(path.getKey()).method(method.getKey().toUpperCase(Locale.ROOT),
                        BodyPublishers.noBody()).build()).statusCode(), path.getKey());
            }
        }
    }

    private static ExtractionQueue queue() {
        return new ExtractionQueue(() -> Sample::empty,
                new DeskOptions(DeskOptions.LOOPBACK, 0, Optional.empty(), 1, 1, Duration.ofSeconds(1)));
    }

    private static Pages pages() {
        return new Pages(Optional.empty(), queue());
    }

    @Test
    void everyDescribedParameterHasAnEffect() {
        Map<String, String> odd = Map.of("type", "shouted", "from", "yesterday", "to", "x", "minConfidence", "2", "sort", "x",
                "page", "0", "size", "101", "q", "a:b");
        Map<String, String> other = Map.of("speaker", "nobody", "entity", "nobody", "exactSpeaker", "nobody", "exactEntity", "nobody");
        List<String> names = new ArrayList<>();
        description.at("/paths/~1v1~1quotes/get/parameters").forEach(parameter -> names.add(parameter.path("name").asText()));
        Set<String> tried = new HashSet<>(odd.keySet());
        tried.addAll(other.keySet());
        assertEquals(tried, new HashSet<>(names));
        odd.forEach((name, value) -> assertEquals(400, desk.get("/v1/quotes?" + name + "=" + value).statusCode(), name));
        other.forEach((name, value) -> assertEquals(0, json(desk.get("/v1/quotes?" + name + "=" + value)).path("total").asInt(), name));
    }
}
