package org.whosaid.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.whosaid.correction.Corrections;
import org.whosaid.run.RunFolder;

/**
 * The index of a run, in the folder {@code .index} within the run's; where that may not be written, for as long as it is
 * open, among the temporary files. It is made out of the run's records and of what people
 * said of them, and holds nothing that they don't; so it may be deleted at any time, and one that can't be read is made anew.
 * It also holds each record and text, so that an article is at hand by its id. Safe for all threads.
 */
public final class QuoteIndex implements Closeable {

    /** The name of its folder. */
    public static final String FOLDER = ".index";

    private final IndexFolder folder;
    private final Directory directory;
    private final SearcherManager searchers;
    private final Analyzer analyzer = Analyzers.all();

    private QuoteIndex(IndexFolder folder, Directory directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.searchers = new SearcherManager(directory, new Searchers());
    }

    /**
     * Opens the index of a run, after bringing it up to date: built where there is none, added to where the run has grown,
     * built anew where it was replaced.
     *
     * @param progress told the number of records that are in it, after each one that came to it
     * @throws SearchException where it can't be read or kept
     * @throws org.whosaid.run.RunException where the run can't be read
     */
    public static QuoteIndex open(RunFolder run, Corrections corrections, LongConsumer progress) {
        IndexFolder folder;
        try {
            folder = IndexFolder.of(run, corrections);
        } catch (IOException e) {
            throw failed(run.folder().resolve(FOLDER), e);
        }
        try {
            return open(folder, FSDirectory.open(folder.path()), run, corrections, progress);
        } catch (IOException | UncheckedIOException e) {
            folder.release();
            throw failed(folder.path(), e);
        }
    }

    private static QuoteIndex open(IndexFolder folder, Directory directory, RunFolder run, Corrections corrections,
                                   LongConsumer progress) throws IOException {
        try {
            update(directory, run, corrections, progress);
            return new QuoteIndex(folder, directory);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | EOFException
                | NoSuchFileException | FileNotFoundException e) {
            clear(directory);
            update(directory, run, corrections, progress);
            return new QuoteIndex(folder, directory);
        }
    }

    /** Nothing is lost by it: all that an index holds is made out of the run. */
    private static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private static void update(Directory directory, RunFolder run, Corrections corrections, LongConsumer progress)
            throws IOException {
        Optional<IndexState> state = IndexState.of(directory);
        boolean records = state.isEmpty() || !state.get().isOf(run.articles());
        if (records || !state.get().has(corrections)) {
            try (IndexBuilder builder = IndexBuilder.open(directory, state)) {
                if (records) {
                    builder.takeRecords(run, corrections, progress);
                }
                builder.commit();
            }
            takeCorrections(directory, corrections);
        }
    }

    /** Those of articles that were in the index before; it has to be read for them. */
    private static void takeCorrections(Directory directory, Corrections corrections) throws IOException {
        Optional<IndexState> state = IndexState.of(directory);
        try (DirectoryReader reader = DirectoryReader.open(directory);
                IndexBuilder builder = IndexBuilder.open(directory, state)) {
            QuoteSearcher before = new QuoteSearcher(new IndexSearcher(reader), Optional.empty(), Analyzers.all());
            builder.takeCorrections(before.checkedArticles(), id -> unchecked(() -> before.article(id)), corrections);
            builder.commit();
        }
    }

    /**
     * Searches.
     *
     * @throws SearchException where the query means nothing; its message is for users
     */
    public Found search(Search search) {
        return with(searcher -> searcher.search(search));
    }

    /** An article of the run by its id. */
    public Optional<StoredArticle> article(String id) {
        return with(searcher -> searcher.article(id)).map(IndexBuilder.Numbered::article);
    }

    /**
     * Articles in the order of the run.
     *
     * @param from  from 0
     * @param count the most that are given
     */
    public List<IndexedArticle> articles(int from, int count) {
        return with(searcher -> searcher.lines(from, count));
    }

    /** Whether it is kept for the next time; not where the run's folder may not be written. */
    public boolean isKept() {
        return !folder.temporary();
    }

    /** How many articles there are. */
    public int articles() {
        return with(searcher -> searcher.count(Field.OF_ARTICLE));
    }

    /** How many quotes there are. */
    public int quotes() {
        return with(searcher -> searcher.count(Field.OF_QUOTE));
    }

    /**
     * Takes into account that somebody said something of an article. Searches that start after it see it.
     *
     * @param id  of the article
     * @param all all that holds now
     */
    public synchronized void corrected(String id, Corrections all) {
        Optional<IndexBuilder.Numbered> article = with(searcher -> searcher.article(id));
        try (IndexBuilder builder = IndexBuilder.open(directory, IndexState.of(directory))) {
            if (article.isPresent()) {
                builder.replace(article.get(), all);
            }
            builder.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException | UncheckedIOException e) {
            throw failed(folder.path(), e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            searchers.close();
        } catch (IOException e) {
            throw failed(folder.path(), e);
        } finally {
            folder.release();
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T of(QuoteSearcher searcher) throws IOException;
    }

    private <T> T with(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.of(new QuoteSearcher(searcher, ((Counting) searcher).facets, analyzer));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | UncheckedIOException e) {
            throw failed(folder.path(), e);
        }
    }

    private interface Read<T> {
        T get() throws IOException;
    }

    private static <T> T unchecked(Read<T> read) {
        try {
            return read.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchException failed(Path folder, Exception cause) {
        if (cause instanceof LockObtainFailedException) {
            return SearchException.ofIndex("another program is bringing " + folder + " up to date; try again in a while", cause);
        }
        String what = "can't read or keep the index in " + folder + ": ";
        return SearchException.ofIndex(cause instanceof AccessDeniedException ? what + "permission denied; check its permissions"
                : what + cause.getMessage() + "; make room, or delete that folder, and it is made anew", cause);
    }

    /** A searcher that has what facets are counted with, which is made once for each state of the index. */
    private static final class Counting extends IndexSearcher {

        private final Optional<SortedSetDocValuesReaderState> facets;

        Counting(IndexReader reader) throws IOException {
            super(reader);
            facets = facets(reader);
        }

        /** Lucene refuses to count where no quote has a name at all. */
        private static Optional<SortedSetDocValuesReaderState> facets(IndexReader reader) throws IOException {
            try {
                return Optional.of(new DefaultSortedSetDocValuesReaderState(reader, QuoteDocuments.FACETS));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new Counting(reader);
        }
    }
}
