package org.whosaid.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.whosaid.correction.Verdict;

/** Accepts corrections of the quotes of a run. */
record CorrectionRoute(OpenRun run) implements Route {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_NAME_CHARS = 300;

    /** Accepts JSON only: a page of another origin can't send it without the browser asking the desk first. */
    @Override
    public void accept(DeskRequest head) {
        if (!head.type().equals("application/json")) {
            throw new Problem(415, "send application/json");
        }
    }

    @Override
    public CompletableFuture<DeskResponse> respond(DeskRequest request) {
        return CompletableFuture.completedFuture(DeskResponse.json(201, "application/json", run.correct(request(request.body()))));
    }

    private static OpenRun.CorrectionRequest request(byte[] body) {
        JsonNode request = parsed(body);
        JsonNode speaker = request.path("speaker");
        return new OpenRun.CorrectionRequest(required(request, "article"), required(request, "quote"), required(request, "fingerprint"), verdict(request),
                words(speaker, "entity"), words(speaker, "name"));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Problem(400, "the body is not valid JSON");
        } catch (IOException e) {
            throw new Problem(400, "the body is not JSON in UTF-8");
        }
    }

    private static Verdict verdict(JsonNode request) {
        String verdict = required(request, "verdict");
        try {
            return Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "verdict must be confirmed, speaker, none or withdrawn");
        }
    }

    private static String required(JsonNode request, String name) {
        return words(request, name).orElseThrow(() -> new Problem(400, "a correction needs article, quote, fingerprint and verdict"));
    }

    private static Optional<String> words(JsonNode node, String name) {
        Optional<String> words = Optional.ofNullable(node.path(name).textValue()).filter(value -> !value.isBlank());
        if (name.equals("name") && words.filter(value -> value.length() > MAX_NAME_CHARS).isPresent()) {
            throw new Problem(400, "a name may have at most " + MAX_NAME_CHARS + " characters");
        }
        return words;
    }
}
