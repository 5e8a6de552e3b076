package org.whosaid.search;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.commons.io.function.IOFunction;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.whosaid.correction.Corrections;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.RecordReader;
import org.whosaid.run.ArticleTexts;
import org.whosaid.run.RunException;
import org.whosaid.run.RunFolder;

/** Writes an index. All changes between opening and {@link #commit} become visible at once, or never. For one thread. */
final class IndexBuilder implements AutoCloseable {

    private static final double BUFFERED_MB = 48;

    private final IndexWriter writer;
    private IndexState state;

    private IndexBuilder(IndexWriter writer, IndexState state) {
        this.writer = writer;
        this.state = state;
    }

    /** Opens an index to be updated, or creates one if there is no state. */
    static IndexBuilder open(Directory directory, Optional<IndexState> state) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Analyzers.all())
                .setOpenMode(state.isPresent() ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(BUFFERED_MB).setCommitOnClose(false);
        return new IndexBuilder(new IndexWriter(directory, config), state.orElseGet(IndexState::empty));
    }

    /** Adds the new records of the run; starts over if the earlier ones have changed. */
    void takeRecords(RunFolder run, Corrections corrections, LongConsumer progress) throws IOException {
        long modified = Files.getLastModifiedTime(run.articles()).toMillis();
        GrowingLines lines = new GrowingLines(run.articles());
        try {
            if (!lines.skip(state.size(), state.sha256())) {
                lines.close();
                lines = new GrowingLines(run.articles());
                writer.deleteAll();
                state = IndexState.empty();
            }
            add(run, lines, corrections, progress);
            state = new IndexState(lines.size(), modified, lines.hex(), state.records(), state.corrections());
        } finally {
            lines.close();
        }
    }

    private void add(RunFolder run, GrowingLines lines, Corrections corrections, LongConsumer progress) throws IOException {
        long records = state.records();
        try (ArticleTexts texts = ArticleTexts.of(run)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                ArticleRecord record = read(run, records + 1, line.get());
                StoredArticle article = new StoredArticle(record, texts.text(record));
                writer.addDocuments(QuoteDocuments.of(article, records, corrections));
                progress.accept(++records);
            }
        }
        state = new IndexState(state.size(), state.modified(), state.sha256(), records, state.corrections());
    }

    private static ArticleRecord read(RunFolder run, long number, String line) {
        try {
            return RecordReader.record(line);
        } catch (IllegalArgumentException e) {
            throw new RunException(run.articles() + ":" + number + ": " + e.getMessage() + "; run whosaid extract again", e);
        }
    }

    /** Updates the articles with corrections, now or earlier. */
    void takeCorrections(Set<String> articles, IOFunction<String, Optional<NumberedArticle>> stored, Corrections corrections)
            throws IOException {
        Set<String> all = new LinkedHashSet<>(articles);
        all.addAll(corrections.byArticle().keySet());
        for (String id : all) {
            Optional<NumberedArticle> numbered = stored.apply(id);
            if (numbered.isPresent()) {
                replace(numbered.get(), corrections);
            }
        }
        state = state.with(corrections);
    }

    /** Updates one article. */
    void replace(NumberedArticle numbered, Corrections corrections) throws IOException {
        writer.updateDocuments(new Term(IndexFields.ARTICLE, IndexFields.key(numbered.article().record().id())),
                QuoteDocuments.of(numbered.article(), numbered.ordinal(), corrections));
        state = state.with(corrections);
    }

    /** Writes all changes to disk. */
    void commit() throws IOException {
        writer.setLiveCommitData(state.toMap().entrySet());
        writer.commit();
    }

    /** Discards uncommitted changes. */
    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** An article and its position in the run, counted from 0. */
    record NumberedArticle(StoredArticle article, long ordinal) {
    }
}
