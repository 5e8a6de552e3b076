package org.whosaid.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.RecordSchema;
import org.whosaid.search.Search;
import org.whosaid.search.SearchResult;

/** The routes of the desk. */
final class Routes {

    private final ExtractionQueue queue;
    private final Optional<OpenRun> run;
    private final Map<String, Map<String, Route>> all = new HashMap<>();

    Routes(ExtractionQueue queue, Optional<OpenRun> run, Pages pages) {
        this.queue = queue;
        this.run = run;
        addPages(pages);
        addApi();
        AssetFiles.all().forEach((address, file) -> get(address, request -> file));
    }

    /** The routes by path, then by method. */
    Map<String, Map<String, Route>> all() {
        return all;
    }

    private void addPages(Pages pages) {
        get(DeskUrls.FIRST, pages::first);
        get(DeskUrls.ARTICLES, pages::articles);
        get(DeskUrls.ARTICLE, pages::article);
        get(DeskUrls.SEARCH, pages::search);
        get(DeskUrls.PASTED, pages::pasted);
        all.put("/desk/read", Map.of("POST", new ExtractionRoute(queue, pages::keep)));
    }

    private void addApi() {
        get("/health", request -> health());
        get("/metrics", request -> queue.metrics().response());
        get("/v1/schema", request -> new DeskResponse(200, "application/schema+json",
                RecordSchema.text().getBytes(StandardCharsets.UTF_8), Map.of()));
        get("/v1/quotes", this::quotes);
        all.put("/v1/extract", Map.of("POST", ExtractionRoute.ofRecords(queue)));
        run.ifPresent(open -> all.put("/v1/corrections", Map.of("POST", new CorrectionRoute(open))));
    }

    private void get(String path, Function<DeskRequest, DeskResponse> handler) {
        all.put(path, Map.of("GET", Route.of(handler)));
    }

    private DeskResponse quotes(DeskRequest request) {
        OpenRun open = run.orElseThrow(() -> new Problem(404, "no run is open; start the desk with the folder of a run"));
        Search search = SearchParameters.search(request);
        return DeskResponse.json(new QuotesPage(search.page(), search.size(), open.index().search(search)));
    }

    private DeskResponse health() {
        String models = queue.state();
        boolean failed = models.equals("failed");
        Health health = new Health(failed ? "failed" : "ok", models,
                run.map(open -> new Health.Run(open.index().articles(), open.index().quotes())).orElse(null));
        return DeskResponse.json(health).withStatus(failed ? 503 : 200);
    }

    /** The response of {@code /v1/quotes}. */
    record QuotesPage(int page, int size, @JsonUnwrapped SearchResult found) {
    }

    /** The response of {@code /health}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(String status, String models, @Nullable Run run) {

        /** The size of the open run. */
        record Run(int articles, int quotes) {
        }
    }
}
