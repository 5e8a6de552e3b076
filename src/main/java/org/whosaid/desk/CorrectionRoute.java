package org.whosaid.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.whosaid.correction.Verdict;

/**
 * Takes what somebody says of a quote.
 *
 * @param run that it belongs to
 */
record CorrectionRoute(OpenRun run) implements Route {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_NAME = 300;

    /** JSON alone: what a page of another origin can send without asking is none. */
    @Override
    public Route open(DeskRequest head) {
        if (!head.type().equals("application/json")) {
            throw new Problem(415, "send application/json");
        }
        return this;
    }

    @Override
    public CompletableFuture<DeskResponse> answer(DeskRequest asked) {
        return CompletableFuture.completedFuture(DeskResponse.json(201, "application/json", run.correct(said(asked.body()))));
    }

    private static OpenRun.Said said(byte[] body) {
        JsonNode said = parsed(body);
        JsonNode speaker = said.path("speaker");
        return new OpenRun.Said(needed(said, "article"), needed(said, "quote"), needed(said, "fingerprint"), verdict(said),
                words(speaker, "entity"), words(speaker, "name"));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Problem(400, "not JSON");
        } catch (IOException e) {
            throw new Problem(400, "not JSON in UTF-8");
        }
    }

    private static Verdict verdict(JsonNode said) {
        String verdict = needed(said, "verdict");
        try {
            return Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "verdict is confirmed, speaker, none or withdrawn");
        }
    }

    private static String needed(JsonNode said, String name) {
        return words(said, name).orElseThrow(() -> new Problem(400, "it needs article, quote, fingerprint and verdict"));
    }

    private static Optional<String> words(JsonNode node, String name) {
        Optional<String> words = Optional.ofNullable(node.path(name).textValue()).filter(value -> !value.isBlank());
        if (name.equals("name") && words.filter(value -> value.length() > LONGEST_NAME).isPresent()) {
            throw new Problem(400, "a name has " + LONGEST_NAME + " characters at most");
        }
        return words;
    }
}
