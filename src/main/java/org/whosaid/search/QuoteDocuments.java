package org.whosaid.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.jspecify.annotations.Nullable;
import org.whosaid.correction.CorrectedArticle;
import org.whosaid.correction.Correction;
import org.whosaid.correction.Corrections;
import org.whosaid.correction.Verdict;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.text.Text;

/** Makes the index documents of one article: one for the article and one for each quote. */
final class QuoteDocuments {

    static final FacetsConfig FACETS = facets();

    /** Longer names get no facet; Lucene refuses terms of more than 32 KB. */
    private static final int MAX_FACET_CHARS = 1_000;

    private final StoredArticle article;
    private final long ordinal;
    private final CorrectedArticle corrected;
    private final EntityNames entities;
    private final Optional<PassageCutter> passages;
    private final @Nullable String title;
    private final @Nullable String published;

    private QuoteDocuments(StoredArticle article, long ordinal, Corrections corrections) {
        this.article = article;
        this.ordinal = ordinal;
        this.corrected = CorrectedArticle.of(article.record(), corrections);
        this.entities = new EntityNames(article.record().entities());
        this.passages = article.text().map(Text::of).map(PassageCutter::new);
        this.title = words("title");
        this.published = words("published");
    }

    private static FacetsConfig facets() {
        FacetsConfig facets = new FacetsConfig();
        facets.setMultiValued(IndexFields.ENTITY, true);
        return facets;
    }

    /** The documents of an article, the article first. */
    static List<Document> of(StoredArticle article, long ordinal, Corrections corrections) {
        QuoteDocuments documents = new QuoteDocuments(article, ordinal, corrections);
        List<Quote> quotes = documents.corrected.record().quotes();
        List<Document> all = new ArrayList<>();
        all.add(documents.article());
        for (int number = 0; number < quotes.size(); number++) {
            all.add(documents.quote(quotes.get(number), number));
        }
        return all;
    }

    private @Nullable String words(String name) {
        return article.record().metadata().get(name) instanceof String value ? value : null;
    }

    private Document document(String kind) {
        Document document = new Document();
        document.add(new StringField(IndexFields.DOCUMENT, kind, Store.NO));
        document.add(new StringField(IndexFields.ARTICLE, IndexFields.key(article.record().id()), Store.NO));
        document.add(new NumericDocValuesField(IndexFields.ORDINAL, ordinal));
        return document;
    }

    private Document article() {
        Document document = document(IndexFields.OF_ARTICLE);
        document.add(new StoredField(IndexFields.ORDINAL, ordinal));
        document.add(new StoredField(IndexFields.LINE, StoredJson.bytes(new IndexedArticle(article.record().id(), title, published,
                article.record().quotes().size(), corrected.corrections().size()))));
        document.add(new StoredField(IndexFields.RECORD, StoredJson.bytes(article.record())));
        article.text().ifPresent(text -> document.add(new StoredField(IndexFields.TEXT, StoredJson.bytes(text))));
        return document;
    }

    private Document quote(Quote quote, int number) {
        Correction line = corrected.corrections().get(quote.id());
        Document document = document(IndexFields.OF_QUOTE);
        document.add(new NumericDocValuesField(IndexFields.NUMBER, number));
        document.add(new TextField(IndexFields.WORDS, quote.text(), Store.NO));
        choices(document, quote, checked(line));
        numbers(document, quote);
        names(document, quote);
        document.add(new StoredField(IndexFields.HIT, StoredJson.bytes(hit(quote, line))));
        return indexed(document);
    }

    private static Document indexed(Document document) {
        try {
            return FACETS.build(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void choices(Document document, Quote quote, @Nullable String checked) {
        document.add(new StringField(IndexFields.TYPE, quote.type().jsonName(), Store.NO));
        document.add(new StringField(IndexFields.KIND, quote.speaker().kind().jsonName(), Store.NO));
        document.add(new StringField(IndexFields.BASIS, quote.basis().jsonName(), Store.NO));
        Stream.ofNullable(quote.act()).forEach(act -> document.add(new StringField(IndexFields.ACT, act.jsonName(), Store.NO)));
        document.add(new StringField(IndexFields.CHECKED, checked == null ? "no" : checked, Store.NO));
    }

    private void numbers(Document document, Quote quote) {
        document.add(new IntPoint(IndexFields.CONFIDENCE, (int) Math.round(quote.confidence() * 100)));
        Optional.ofNullable(published).flatMap(PublishedDate::day).ifPresent(day -> {
            document.add(new IntPoint(IndexFields.DATE, day));
            document.add(new NumericDocValuesField(IndexFields.DATE, day));
        });
    }

    private void names(Document document, Quote quote) {
        entities.namesOf(quote.speaker()).forEach(name -> document.add(new TextField(IndexFields.SPEAKER, name, Store.NO)));
        facet(document, IndexFields.SPEAKER, quote.speaker().name());
        for (Entity entity : entities.mentionedIn(quote)) {
            EntityNames.of(entity).forEach(name -> document.add(new TextField(IndexFields.ENTITY, name, Store.NO)));
        }
        entities.mentionedIn(quote).stream().map(Entity::name).map(Text::composed).distinct()
                .forEach(name -> facet(document, IndexFields.ENTITY, name));
        if (title != null) {
            document.add(new TextField(IndexFields.TITLE, title, Store.NO));
        }
    }

    private static void facet(Document document, String dimension, @Nullable String name) {
        if (name != null && !name.isEmpty() && name.length() <= MAX_FACET_CHARS) {
            document.add(new SortedSetDocValuesFacetField(dimension, Text.composed(name)));
        }
    }

    private static @Nullable String checked(@Nullable Correction line) {
        if (line == null) {
            return null;
        }
        return switch (line.verdict()) {
            case SPEAKER -> "corrected";
            case NONE -> "none";
            case CONFIRMED, WITHDRAWN -> "confirmed";
        };
    }

    private Hit hit(Quote quote, @Nullable Correction line) {
        return new Hit(article.record().id(), title, published, quote.id(), quote.type(), quote.text(), quote.spans(), List.of(),
                passages.map(cutter -> cutter.around(quote)).orElse(null), quote.speaker(), quote.confidence(),
                checked(line), line != null && line.verdict() != Verdict.CONFIRMED ? line.found() : null);
    }
}
