package org.whosaid.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.record.ArticleRecord;

/** A desk for a test, with a client. */
final class OpenDesk implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    OpenDesk(Desk desk) {
        this.desk = desk;
    }

    OpenDesk(DeskOptions options, Function<Document, ArticleRecord> pipeline) {
        this(Desk.open(options, () -> pipeline, records -> { }));
    }

    /** Two articles in parallel, four more waiting. */
    static DeskOptions options(@Nullable Path folder) {
        return new DeskOptions(DeskOptions.LOOPBACK, 0, Optional.ofNullable(folder), 2, 4, Duration.ofSeconds(20));
    }

    Desk desk() {
        return desk;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk.address().replaceAll("/$", "") + path)).timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> send(HttpRequest request) {
        return sendAsync(request).join();
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(posted(path, type, body, headers));
    }

    HttpRequest posted(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
