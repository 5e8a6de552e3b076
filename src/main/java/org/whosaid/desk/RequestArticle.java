package org.whosaid.desk;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.whosaid.document.Document;
import org.whosaid.document.Document.InputFormat;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.input.parse.FieldNames;
import org.whosaid.record.ArticleRecord;

/** Reads the article in the body of a request, as the program reads it from standard input. Thread-safe. */
final class RequestArticle {

    /** The maximum size of a request body. */
    static final int MAX_BYTES = 2_000_000;

    private static final Map<String, InputFormat> FORMATS = Map.of("text/plain", InputFormat.TEXT, "text/html", InputFormat.HTML,
            "application/xhtml+xml", InputFormat.HTML, "application/json", InputFormat.JSON);

    private RequestArticle() {
    }

    /** The problem of a larger body. */
    static Problem tooLarge() {
        return new Problem(413, "a request may have at most " + MAX_BYTES / 1_000_000
                + " MB; use whosaid extract for larger articles");
    }

    /** @throws Problem if articles can't be sent in a content type */
    static void checkType(String type) {
        if (!FORMATS.containsKey(type)) {
            throw new Problem(415, "send text/plain, text/html or application/json, not "
                    + (type.isEmpty() ? "a body without Content-Type" : type));
        }
    }

    /** The record, with the article's text; fails with a {@link Problem}. */
    static CompletableFuture<ArticleRecord> record(DeskRequest request, ExtractionQueue.Slot slot) {
        try {
            return slot.extract(document(request));
        } catch (RuntimeException e) {
            slot.release();
            throw e;
        }
    }

    private static Document document(DeskRequest request) {
        ReadingOptions options = new ReadingOptions(Optional.ofNullable(FORMATS.get(request.type())),
                FieldNames.USUAL, request.charset(), MAX_BYTES);
        try (Articles articles = Articles.open(List.of("-"), options, new ByteArrayInputStream(request.body()))) {
            Document document = single(articles);
            return request.parameter("id").map(id -> named(document, id)).orElse(document);
        }
    }

    private static Document single(Articles articles) {
        if (!articles.hasNext()) {
            throw new Problem(422, "the body holds no article");
        }
        ReadResult item = articles.next();
        if (item instanceof Unreadable unreadable) {
            throw new Problem(422, unreadable.cause());
        }
        if (articles.hasNext()) {
            throw new Problem(422, "send one article per request");
        }
        return (Document) item;
    }

    private static Document named(Document document, String id) {
        return new Document(id, document.origin(), document.text(), document.given(), document.warnings());
    }
}
