package org.whosaid.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.text.Text;

/** Searches one state of an index. */
final class QuoteSearcher {

    private static final int MAX_FACETS = 20;
    private static final SortField BY_ARTICLE = new SortField(IndexFields.ORDINAL, SortField.Type.LONG);
    private static final SortField BY_NUMBER = new SortField(IndexFields.NUMBER, SortField.Type.LONG);

    private final IndexSearcher searcher;
    private final Optional<SortedSetDocValuesReaderState> facets;
    private final Analyzer analyzer;

    QuoteSearcher(IndexSearcher searcher, Optional<SortedSetDocValuesReaderState> facets, Analyzer analyzer) {
        this.searcher = searcher;
        this.facets = facets;
        this.analyzer = analyzer;
    }

    SearchResult search(Search search) throws IOException {
        Query words = positive(QueryReader.read(search.query(), analyzer));
        Query query = query(words, search.filters());
        Object[] results = searcher.search(query, new MultiCollectorManager(new TopFieldCollectorManager(
                sort(search.order()), search.page() * search.size(), null, Integer.MAX_VALUE), new FacetsCollectorManager()));
        TopFieldDocs top = (TopFieldDocs) results[0];
        Optional<Facets> counts = counts((FacetsCollector) results[1]);
        boolean hasQuery = !search.query().isBlank();
        MatchedWords matched = new MatchedWords(words, analyzer);
        return new SearchResult(top.totalHits.value, page(top, search, matched), hasQuery ? first(query, matched) : null,
                facets(counts, IndexFields.SPEAKER), facets(counts, IndexFields.ENTITY));
    }

    private Query query(Query words, Search.Filters filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.DOCUMENT, IndexFields.OF_QUOTE)), Occur.FILTER)
                .add(words, Occur.MUST);
        filters(filters).forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /** Lucene finds nothing for a query of exclusions only; here it means everything else. */
    private static Query positive(Query query) {
        boolean negative = query instanceof BooleanQuery clauses && !clauses.clauses().isEmpty()
                && clauses.clauses().stream().allMatch(clause -> clause.getOccur() == Occur.MUST_NOT);
        return negative ? everythingBut((BooleanQuery) query) : query;
    }

    private static Query everythingBut(BooleanQuery clauses) {
        BooleanQuery.Builder rest = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST);
        clauses.clauses().forEach(rest::add);
        return rest.build();
    }

    private List<Query> filters(Search.Filters filters) {
        List<Query> queries = new ArrayList<>();
        filters.speaker().map(names -> matching(IndexFields.SPEAKER, names)).ifPresent(queries::add);
        filters.entity().map(names -> matching(IndexFields.ENTITY, names)).ifPresent(queries::add);
        filters.type().map(type -> matching(IndexFields.TYPE, type)).ifPresent(queries::add);
        if (filters.from().isPresent() || filters.to().isPresent()) {
            queries.add(QueryReader.dates(filters.from().orElse("0001"), filters.to().orElse("9999")));
        }
        filters.minConfidence().map(least -> QueryReader.confidence(String.format(Locale.ROOT, "%.2f", least), "1"))
                .ifPresent(queries::add);
        filters.exactSpeaker().map(name -> exactly(IndexFields.SPEAKER, name)).ifPresent(queries::add);
        filters.exactEntity().map(name -> exactly(IndexFields.ENTITY, name)).ifPresent(queries::add);
        return queries;
    }

    private Query matching(String field, String value) {
        return QueryReader.read(field + ":\"" + QueryParser.escape(value) + "\"", analyzer);
    }

    private static Query exactly(String dimension, String name) {
        return new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, dimension, Text.composed(name)));
    }

    private static Sort sort(Search.SortOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ARTICLE, BY_NUMBER);
            case NEWEST -> new Sort(byDate(true), BY_ARTICLE, BY_NUMBER);
            case OLDEST -> new Sort(byDate(false), BY_ARTICLE, BY_NUMBER);
        };
    }

    private static SortField byDate(boolean latestFirst) {
        SortField field = new SortField(IndexFields.DATE, SortField.Type.INT, latestFirst);
        field.setMissingValue(latestFirst ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        return field;
    }

    private List<Hit> page(TopDocs top, Search search, MatchedWords matched) throws IOException {
        int from = Math.min((search.page() - 1) * search.size(), top.scoreDocs.length);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : Arrays.asList(top.scoreDocs).subList(from, top.scoreDocs.length)) {
            hits.add(matched.marked(StoredJson.read(stored(found, IndexFields.HIT).getBinaryValue(IndexFields.HIT), Hit.class)));
        }
        return hits;
    }

    private Document stored(ScoreDoc found, String... fields) throws IOException {
        return searcher.storedFields().document(found.doc, Set.of(fields));
    }

    private @Nullable Hit first(Query query, MatchedWords matched) throws IOException {
        Query dated = new BooleanQuery.Builder().add(query, Occur.FILTER)
                .add(IntPoint.newRangeQuery(IndexFields.DATE, Integer.MIN_VALUE, Integer.MAX_VALUE), Occur.FILTER).build();
        TopDocs earliest = searcher.search(dated, 1, sort(Search.SortOrder.OLDEST));
        return page(earliest, Search.of(""), matched).stream().findFirst().orElse(null);
    }

    private Optional<Facets> counts(FacetsCollector hits) throws IOException {
        return facets.isEmpty() ? Optional.empty() : Optional.of(new SortedSetDocValuesFacetCounts(facets.get(), hits));
    }

    private static List<SearchResult.Facet> facets(Optional<Facets> counts, String dimension) throws IOException {
        FacetResult top = counts.isEmpty() ? null : counts.get().getTopChildren(MAX_FACETS, dimension);
        return top == null ? List.of() : Arrays.stream(top.labelValues)
                .map(value -> new SearchResult.Facet(value.label, value.value.longValue())).toList();
    }

    /** An article by its id; empty if there is none. */
    Optional<IndexBuilder.NumberedArticle> article(String id) throws IOException {
        TopDocs found = searcher.search(articles(new TermQuery(new Term(IndexFields.ARTICLE, IndexFields.key(id)))), 1);
        if (found.scoreDocs.length == 0) {
            return Optional.empty();
        }
        Document stored = stored(found.scoreDocs[0], IndexFields.RECORD, IndexFields.TEXT, IndexFields.ORDINAL);
        return Optional.of(new IndexBuilder.NumberedArticle(article(stored), stored.getField(IndexFields.ORDINAL).numericValue().longValue()));
    }

    private static StoredArticle article(Document stored) {
        return new StoredArticle(StoredJson.read(stored.getBinaryValue(IndexFields.RECORD), ArticleRecord.class),
                Optional.ofNullable(stored.getBinaryValue(IndexFields.TEXT)).map(text -> StoredJson.read(text, String.class)));
    }

    private static Query articles(Query which) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(IndexFields.DOCUMENT, IndexFields.OF_ARTICLE)), Occur.FILTER)
                .add(which, Occur.FILTER).build();
    }

    /** Articles in the order of the run. */
    List<IndexedArticle> lines(int from, int count) throws IOException {
        TopDocs top = searcher.search(articles(new MatchAllDocsQuery()), from + count, new Sort(BY_ARTICLE));
        List<IndexedArticle> lines = new ArrayList<>();
        for (int index = from; index < top.scoreDocs.length; index++) {
            lines.add(StoredJson.read(stored(top.scoreDocs[index], IndexFields.LINE).getBinaryValue(IndexFields.LINE), IndexedArticle.class));
        }
        return lines;
    }

    int count(String kind) throws IOException {
        return searcher.count(new TermQuery(new Term(IndexFields.DOCUMENT, kind)));
    }

    /** The ids of all articles that were indexed with a checked quote. */
    Set<String> checkedArticles() throws IOException {
        Query checked = new BooleanQuery.Builder().add(new TermQuery(new Term(IndexFields.DOCUMENT, IndexFields.OF_QUOTE)), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.CHECKED, "no")), Occur.MUST_NOT).build();
        Set<String> ids = new LinkedHashSet<>();
        for (ScoreDoc found : searcher.search(checked, Integer.MAX_VALUE).scoreDocs) {
            ids.add(StoredJson.read(stored(found, IndexFields.HIT).getBinaryValue(IndexFields.HIT), Hit.class).article());
        }
        return ids;
    }
}
