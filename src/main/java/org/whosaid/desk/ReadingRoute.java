package org.whosaid.desk;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.whosaid.document.Document;
import org.whosaid.document.Document.Format;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.record.ArticleRecord;

/** Reads the article that a request brings: as the program would read it from standard input. Safe for all threads. */
final class ReadingRoute {

    /** The most bytes of a request. */
    static final int LARGEST = 2_000_000;

    private static final Map<String, Format> FORMATS = Map.of("text/plain", Format.TEXT, "text/html", Format.HTML,
            "application/xhtml+xml", Format.HTML, "application/json", Format.JSON);

    private ReadingRoute() {
    }

    /** @throws Problem where no article is sent in a content type */
    static void checkType(String type) {
        if (!FORMATS.containsKey(type)) {
            throw new Problem(415, "send text/plain, text/html or application/json, not "
                    + (type.isEmpty() ? "without a Content-Type" : type));
        }
    }

    /** The record, with the article's text in it; or a {@link Problem}. */
    static CompletableFuture<ArticleRecord> record(DeskRequest asked, ExtractionQueue.Place place) {
        try {
            return place.read(document(asked));
        } catch (RuntimeException e) {
            place.leave();
            throw e;
        }
    }

    private static Document document(DeskRequest asked) {
        ReadingOptions options = new ReadingOptions(Optional.ofNullable(FORMATS.get(asked.type())),
                ReadingOptions.FieldNames.USUAL, asked.charset(), LARGEST);
        try (Articles articles = Articles.open(List.of("-"), options, new ByteArrayInputStream(asked.body()))) {
            Document document = single(articles);
            return asked.parameter("id").map(id -> named(document, id)).orElse(document);
        }
    }

    private static Document single(Articles articles) {
        if (!articles.hasNext()) {
            throw new Problem(422, "there is no article in it");
        }
        ReadResult item = articles.next();
        if (item instanceof Unreadable unreadable) {
            throw new Problem(422, unreadable.cause());
        }
        if (articles.hasNext()) {
            throw new Problem(422, "send one article a request");
        }
        return (Document) item;
    }

    private static Document named(Document document, String id) {
        return new Document(id, document.origin(), document.text(), document.given(), document.warnings());
    }
}
