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
import org.apache.commons.io.function.IOFunction;
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
 * The index of a run, in the folder {@code .index} within the run's, or in a temporary folder if that is read-only. It is
 * derived from the run's records and corrections, so it may be deleted at any time; an unreadable index is rebuilt. It also
 * stores every record and text, so that articles can be looked up by id. Thread-safe.
 */
public final class QuoteIndex implements Closeable {


    private final IndexFolder folder;
    private final Directory directory;
    private final SearcherManager searchers;
    private final Analyzer analyzer = Analyzers.all();

    private QuoteIndex(IndexFolder folder, Directory directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.searchers = new SearcherManager(directory, new FacetedSearcherFactory());
    }

    /**
     * Opens the index of a run and updates it: builds it if there is none, extends it if the run has grown, and rebuilds it
     * if the run was replaced.
     *
     * @param progress receives the number of records in the index after each one added
     * @throws SearchException if the index can't be read or written
     * @throws org.whosaid.run.RunException if the run can't be read
     */
    public static QuoteIndex open(RunFolder run, Corrections corrections, LongConsumer progress) {
        IndexFolder folder;
        try {
            folder = IndexFolder.of(run, corrections);
        } catch (IOException e) {
            throw failed(run.folder().resolve(IndexFolder.NAME), e);
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

    /** Nothing is lost: the index is derived from the run. */
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

    /** Applies corrections to articles that were already in the index, which has to be read for that. */
    private static void takeCorrections(Directory directory, Corrections corrections) throws IOException {
        Optional<IndexState> state = IndexState.of(directory);
        try (DirectoryReader reader = DirectoryReader.open(directory);
                IndexBuilder builder = IndexBuilder.open(directory, state)) {
            QuoteSearcher before = new QuoteSearcher(new IndexSearcher(reader), Optional.empty(), Analyzers.all());
            builder.takeCorrections(before.checkedArticles(), before::article, corrections);
            builder.commit();
        }
    }

    /**
     * Runs a search.
     *
     * @throws SearchException if the query is invalid; its message is for users
     */
    public SearchResult search(Search search) {
        return with(searcher -> searcher.search(search));
    }

    /** An article of the run by its id; empty if there is none. */
    public Optional<StoredArticle> article(String id) {
        return with(searcher -> searcher.article(id)).map(IndexBuilder.NumberedArticle::article);
    }

    /**
     * Articles in the order of the run.
     *
     * @param from  the position of the first one, counted from 0
     * @param count the maximum number returned
     */
    public List<IndexedArticle> articles(int from, int count) {
        return with(searcher -> searcher.lines(from, count));
    }

    /** Whether the index is kept after closing; false if the run's folder is read-only. */
    public boolean isKept() {
        return !folder.temporary();
    }

    /** The number of articles. */
    public int articles() {
        return with(searcher -> searcher.count(IndexFields.OF_ARTICLE));
    }

    /** The number of quotes. */
    public int quotes() {
        return with(searcher -> searcher.count(IndexFields.OF_QUOTE));
    }

    /**
     * Applies new corrections of an article. Searches that start later see them.
     *
     * @param id  the id of the article
     * @param all all current corrections
     */
    public synchronized void corrected(String id, Corrections all) {
        Optional<IndexBuilder.NumberedArticle> article = with(searcher -> searcher.article(id));
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

    private <T> T with(IOFunction<QuoteSearcher, T> action) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return action.apply(new QuoteSearcher(searcher, ((FacetedSearcher) searcher).facets, analyzer));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | UncheckedIOException e) {
            throw failed(folder.path(), e);
        }
    }

    private static SearchException failed(Path folder, Exception cause) {
        if (cause instanceof LockObtainFailedException) {
            return SearchException.ofIndex("another program is updating " + folder + "; try again later", cause);
        }
        String what = "can't read or write the index in " + folder + ": ";
        return SearchException.ofIndex(cause instanceof AccessDeniedException ? what + "permission denied; check its permissions"
                : what + cause.getMessage() + "; free disk space, or delete that folder to rebuild the index", cause);
    }

    /** A searcher with the data for counting facets, which is made once per state of the index. */
    private static final class FacetedSearcher extends IndexSearcher {

        private final Optional<SortedSetDocValuesReaderState> facets;

        FacetedSearcher(IndexReader reader) throws IOException {
            super(reader);
            facets = facets(reader);
        }

        /** Empty if no quote has a name; Lucene fails then. */
        private static Optional<SortedSetDocValuesReaderState> facets(IndexReader reader) throws IOException {
            try {
                return Optional.of(new DefaultSortedSetDocValuesReaderState(reader, QuoteDocuments.FACETS));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private static final class FacetedSearcherFactory extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new FacetedSearcher(reader);
        }
    }
}
