package org.whosaid.benchmark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.input.Articles;
import org.whosaid.input.ReadingOptions;
import org.whosaid.text.Text;

/**
 * The articles that are measured on.
 *
 * @param documents in the order in which the program reads them
 */
record BenchmarkCorpus(List<Document> documents) {

    /** The first articles, up to a number, of a file or folder. */
    static BenchmarkCorpus read(String input, int limit) {
        List<Document> documents = new ArrayList<>();
        try (Articles articles = Articles.open(List.of(input), ReadingOptions.USUAL, InputStream.nullInputStream())) {
            while (articles.hasNext() && documents.size() < limit) {
                ReadResult item = articles.next();
                if (item instanceof Document document) {
                    documents.add(document);
                }
            }
        }
        return new BenchmarkCorpus(documents);
    }

    /** An article of so many UTF-16 units, of these articles' texts, again and again. */
    Document ofLength(int units) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < units; i = (i + 1) % documents.size()) {
            text.append(documents.get(i).text()).append("\n\n");
        }
        return document("length-" + units, text.substring(0, units));
    }

    private static Document document(String id, String text) {
        Document.Origin origin = new Document.Origin(id, Optional.empty(), "0".repeat(64), StandardCharsets.UTF_8.name(),
                Document.InputFormat.TEXT);
        return new Document(id, origin, Text.of(text), Document.Given.NOTHING, List.of());
    }
}
