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
    /** The description of a Parquet file's columns is much shorter. */
    private static final int INSPECTED_BYTES = 1 << 16;

    private final Table<TableRow<ArticleRecord.Quote>> quotes;
    private final Table<TableRow<ArticleRecord.Entity>> entities;

    private TableFiles(Table<TableRow<ArticleRecord.Quote>> quotes, Table<TableRow<ArticleRecord.Entity>> entities) {
        this.quotes = quotes;
        this.entities = entities;
    }

    /** Starts the tables {@code quotes} and {@code entities} in a folder, with this extension. */
    static TableFiles open(Path folder, String ending, Opening opening) throws IOException {
        Table<TableRow<ArticleRecord.Quote>> quotes = opening.open(folder.resolve("quotes" + ending), TableRow.QUOTES);
        try {
            return new TableFiles(quotes, opening.open(folder.resolve("entities" + ending), TableRow.ENTITIES));
        } catch (IOException | RuntimeException e) {
            quotes.close();
            throw e;
        }
    }

    /** Whether a folder holds such a table of an earlier export. */
    static boolean areIn(Path folder, String ending) {
        return isOurs(folder.resolve("quotes" + ending)) || isOurs(folder.resolve("entities" + ending));
    }

    /** Recognizes our tables by their first column, which CSV names at the start of the file and Parquet at its end. */
    static boolean isOurs(Path file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            String start = some(channel);
            channel.position(Math.max(channel.size() - INSPECTED_BYTES, 0));
            return start.contains(FIRST_COLUMN) || some(channel).contains(FIRST_COLUMN);
        } catch (IOException e) {
            return false;
        }
    }

    private static String some(SeekableByteChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(INSPECTED_BYTES);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    /** Starts a table. */
    @FunctionalInterface
    interface Opening {
        <R> Table<R> open(Path file, List<Column<R>> columns) throws IOException;
    }

    /** A table while it is written. */
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
            quotes.add(new TableRow<>(article, quote));
        }
        for (ArticleRecord.Entity entity : article.entities()) {
            entities.add(new TableRow<>(article, entity));
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
