package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.whosaid.record.ArticleRecord;

/** Quotations and entities as two tables. */
final class TableFiles implements RecordFiles {

    private final Table<Row<ArticleRecord.Quote>> quotes;
    private final Table<Row<ArticleRecord.Entity>> entities;

    private TableFiles(Table<Row<ArticleRecord.Quote>> quotes, Table<Row<ArticleRecord.Entity>> entities) {
        this.quotes = quotes;
        this.entities = entities;
    }

    /** Begins {@code quotes} and {@code entities} of a folder, with that ending. */
    static TableFiles open(Path folder, String ending, Opening opening) throws IOException {
        Table<Row<ArticleRecord.Quote>> quotes = opening.open(folder.resolve("quotes" + ending), Row.QUOTES);
        try {
            return new TableFiles(quotes, opening.open(folder.resolve("entities" + ending), Row.ENTITIES));
        } catch (IOException | RuntimeException e) {
            quotes.close();
            throw e;
        }
    }

    /** Begins a table. */
    @FunctionalInterface
    interface Opening {
        <R> Table<R> open(Path file, List<Column<R>> columns) throws IOException;
    }

    /** A file of rows, under way. */
    interface Table<R> extends AutoCloseable {

        void add(R row) throws IOException;

        void finish() throws IOException;

        void publish() throws IOException;

        @Override
        void close();
    }

    @Override
    public void add(ArticleRecord article) throws IOException {
        for (ArticleRecord.Quote quote : article.quotes()) {
            quotes.add(new Row<>(article, quote));
        }
        for (ArticleRecord.Entity entity : article.entities()) {
            entities.add(new Row<>(article, entity));
        }
    }

    @Override
    public void finish() throws IOException {
        quotes.finish();
        entities.finish();
    }

    @Override
    public void publish() throws IOException {
        quotes.publish();
        entities.publish();
    }

    @Override
    public void close() {
        quotes.close();
        entities.close();
    }
}
