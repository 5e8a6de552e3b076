package org.whosaid.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.whosaid.record.ArticleRecord;

/** Quotations and entities as two tables. */
final class TableFiles implements RecordFiles {

    static final Set<String> NAMES = Set.of("quotes.csv", "entities.csv", "quotes.parquet", "entities.parquet");

    private static final String FIRST_COLUMN = "article_id";
    /** In bytes; the description of a Parquet file's columns is much shorter. */
    private static final int LOOK = 1 << 16;

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

    /** Whether a folder holds such a table, of an earlier time. */
    static boolean areIn(Path folder, String ending) {
        return isOurs(folder.resolve("quotes" + ending)) || isOurs(folder.resolve("entities" + ending));
    }

    /** The first column of all our tables names the article: CSV says so at its start, Parquet at its end. */
    static boolean isOurs(Path file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            String start = some(channel);
            channel.position(Math.max(channel.size() - LOOK, 0));
            return start.contains(FIRST_COLUMN) || some(channel).contains(FIRST_COLUMN);
        } catch (IOException e) {
            return false;
        }
    }

    private static String some(SeekableByteChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LOOK);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
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
