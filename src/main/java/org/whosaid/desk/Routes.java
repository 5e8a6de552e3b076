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
import org.whosaid.search.Found;
import org.whosaid.search.Search;

/** What the desk answers to. */
final class Routes {

    private final ExtractionQueue workshop;
    private final Optional<OpenRun> run;
    private final Map<String, Map<String, Route>> all = new HashMap<>();

    Routes(ExtractionQueue workshop, Optional<OpenRun> run, Pages pages) {
        this.workshop = workshop;
        this.run = run;
        people(pages);
        programs();
        OwnFiles.all().forEach((address, file) -> get(address, asked -> file));
    }

    /** By path, then by method. */
    Map<String, Map<String, Route>> all() {
        return all;
    }

    private void people(Pages pages) {
        get(Addresses.FIRST, pages::first);
        get(Addresses.ARTICLES, pages::articles);
        get(Addresses.ARTICLE, pages::article);
        get(Addresses.SEARCH, pages::search);
        get(Addresses.PASTED, pages::pasted);
        all.put("/desk/read", Map.of("POST", new ExtractionRoute(workshop, pages::keep)));
    }

    private void programs() {
        get("/health", asked -> health());
        get("/v1/schema", asked -> new DeskResponse(200, "application/schema+json",
                RecordSchema.text().getBytes(StandardCharsets.UTF_8), Map.of()));
        get("/v1/quotes", this::quotes);
        all.put("/v1/extract", Map.of("POST", ExtractionRoute.ofRecords(workshop)));
        run.ifPresent(open -> all.put("/v1/corrections", Map.of("POST", new CorrectionRoute(open))));
    }

    private void get(String path, Function<DeskRequest, DeskResponse> answering) {
        all.put(path, Map.of("GET", Route.of(answering)));
    }

    private DeskResponse quotes(DeskRequest asked) {
        OpenRun open = run.orElseThrow(() -> new Problem(404, "no run is open; start the desk with the folder of one"));
        Search search = QuestionReader.search(asked);
        return DeskResponse.json(new Quotes(search.page(), search.size(), open.index().search(search)));
    }

    private DeskResponse health() {
        String models = workshop.state();
        boolean failed = models.equals("failed");
        Health health = new Health(failed ? "failed" : "ok", models,
                run.map(open -> new Health.Run(open.index().articles(), open.index().quotes())).orElse(null));
        return DeskResponse.json(health).withStatus(failed ? 503 : 200);
    }

    /** The answer to {@code /v1/quotes}. */
    record Quotes(int page, int size, @JsonUnwrapped Found found) {
    }

    /** The answer to {@code /health}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(String status, String models, @Nullable Run run) {

        /** What is open. */
        record Run(int articles, int quotes) {
        }
    }
}
