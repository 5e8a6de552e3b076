package org.whosaid.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whosaid.record.ArticleRecord;

/**
 * Documents for the bulk interface of OpenSearch (and Elasticsearch), one per quotation and one per article, and the
 * request bodies that create their indexes and index templates. The URL of the request names the index.
 */
final class OpenSearchFiles implements RecordFiles {

    private final StagedFolder folder;
    private final BulkFiles quotes;
    private final BulkFiles articles;

    private OpenSearchFiles(StagedFolder folder) {
        this.folder = folder;
        this.quotes = new BulkFiles(folder.pending(), "quotes");
        this.articles = new BulkFiles(folder.pending(), "articles");
    }

    static OpenSearchFiles open(Path parent) throws IOException {
        StagedFolder folder = StagedFolder.create(parent.resolve("opensearch"));
        describe(folder.pending(), "quotes");
        describe(folder.pending(), "articles");
        return new OpenSearchFiles(folder);
    }

    private static void describe(Path folder, String documents) throws IOException {
        String index = resource("opensearch-" + documents + ".json");
        Files.writeString(folder.resolve(documents + "-index.json"), index);
        Files.writeString(folder.resolve(documents + "-template.json"), "{\n  \"index_patterns\": [\"whosaid-"
                + documents
                + "*\"],\n  \"priority\": 100,\n  \"template\": " + index.strip().replace("\n", "\n  ") + "\n}\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = OpenSearchFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing in the program; build again: mvn package");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void add(ArticleRecord article) throws IOException {
        articles.add(article.id(), ArticleDocument.of(article));
        for (ArticleRecord.Quote quote : article.quotes()) {
            quotes.add(article.id() + "/" + quote.id(), QuoteDocument.of(article, quote));
        }
    }

    @Override
    public void finish() throws IOException {
        quotes.close();
        articles.close();
    }

    @Override
    public void publish() throws IOException {
        folder.publish();
    }

    @Override
    public void close() {
        try {
            finish();
        } catch (IOException e) {
            // The files are deleted next.
        }
        folder.discard();
    }
}
