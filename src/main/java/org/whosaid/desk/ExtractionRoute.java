package org.whosaid.desk;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.whosaid.record.ArticleRecord;

/**
 * An article in, an answer about its record out. Takes its place in the line before the article is read.
 *
 * @param workshop that makes records
 * @param answer   from the request and the record, which holds the text
 */
record ExtractionRoute(ExtractionQueue workshop, BiFunction<DeskRequest, ArticleRecord, DeskResponse> answer) implements Route {

    /** Answers with the record, as {@code whosaid extract} gives it; with {@code text=always} it holds the text. */
    static ExtractionRoute ofRecords(ExtractionQueue workshop) {
        return new ExtractionRoute(workshop, (asked, record) -> DeskResponse.json(asText(asked, record)));
    }

    private static ArticleRecord asText(DeskRequest asked, ArticleRecord record) {
        String when = asked.parameter("text").orElse("auto");
        return switch (when) {
            case "always" -> record;
            case "never" -> without(record);
            case "auto" -> record.source().format().equals("html") ? record : without(record);
            default -> throw new Problem(400, "text is auto, always or never, not \"" + when + "\"");
        };
    }

    private static ArticleRecord without(ArticleRecord record) {
        return new ArticleRecord(record.schema(), record.id(), record.source(), record.metadata(), record.language(),
                record.quotes(), record.unattributed(), record.entities(), record.boilerplate(), record.structure(), null,
                record.warnings());
    }

    @Override
    public Route open(DeskRequest head) {
        ReadingRoute.checkType(head.type());
        ExtractionQueue.Place place = workshop.place();
        return new Route() {
            @Override
            public CompletableFuture<DeskResponse> answer(DeskRequest asked) {
                return ReadingRoute.record(asked, place).thenApply(record -> answer.apply(asked, record));
            }

            @Override
            public void abandon() {
                place.leave();
            }
        };
    }

    @Override
    public CompletableFuture<DeskResponse> answer(DeskRequest asked) {
        return open(asked).answer(asked);
    }
}
