package org.whosaid.desk;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.whosaid.record.ArticleRecord;

/**
 * Extracts an article and responds with something made from its record. Takes a slot once the whole body has arrived, before the
 * article is read.
 *
 * @param queue the queue that extracts articles
 * @param reply makes the response from the request and the record, which includes the text
 */
record ExtractionRoute(ExtractionQueue queue, BiFunction<DeskRequest, ArticleRecord, DeskResponse> reply) implements Route {

    /** Responds with the record as {@code whosaid extract} prints it; with {@code text=always} it includes the text. */
    static ExtractionRoute ofRecords(ExtractionQueue queue) {
        return new ExtractionRoute(queue, (request, record) -> DeskResponse.json(withTextAsRequested(request, record)));
    }

    private static ArticleRecord withTextAsRequested(DeskRequest request, ArticleRecord record) {
        String when = request.parameter("text").orElse("auto");
        return switch (when) {
            case "always" -> record;
            case "never" -> withoutText(record);
            case "auto" -> record.source().format().equals("html") ? record : withoutText(record);
            default -> throw new Problem(400, "text must be auto, always or never, not \"" + when + "\"");
        };
    }

    private static ArticleRecord withoutText(ArticleRecord record) {
        return new ArticleRecord(record.schema(), record.id(), record.source(), record.metadata(), record.language(),
                record.quotes(), record.unattributed(), record.entities(), record.boilerplate(), record.structure(), null,
                record.warnings());
    }

    @Override
    public void accept(DeskRequest head) {
        RequestArticle.checkType(head.type());
    }

    @Override
    public CompletableFuture<DeskResponse> respond(DeskRequest request) {
        return RequestArticle.record(request, queue.takeSlot()).thenApply(record -> reply.apply(request, record));
    }
}
