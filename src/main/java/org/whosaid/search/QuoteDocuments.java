package org.whosaid.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.whosaid.correction.Corrected;
import org.whosaid.correction.Correction;
import org.whosaid.correction.Corrections;
import org.whosaid.correction.Verdict;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.text.Text;

/** What the index holds of one article: itself, and each of its quotes. Made for one article. */
final class QuoteDocuments {

    static final FacetsConfig FACETS = facets();

    /** Lucene refuses longer terms; no name is so long. */
    private static final int LONGEST_NAME = 1_000;

    private final StoredArticle article;
    private final long ordinal;
    private final Corrected corrected;
    private final EntityNames entities;
    private final Optional<Passages> passages;
    private final @Nullable String title;
    private final @Nullable String published;

    private QuoteDocuments(StoredArticle article, long ordinal, Corrections corrections) {
        this.article = article;
        this.ordinal = ordinal;
        this.corrected = Corrected.of(article.record(), corrections);
        this.entities = new EntityNames(article.record().entities());
        this.passages = article.text().map(Text::of).map(Passages::new);
        this.title = words("title");
        this.published = words("published");
    }

    private static FacetsConfig facets() {
        FacetsConfig facets = new FacetsConfig();
        facets.setMultiValued(Field.ENTITY, true);
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
        document.add(new StringField(Field.DOCUMENT, kind, Store.NO));
        document.add(new StringField(Field.ARTICLE, Field.key(article.record().id()), Store.NO));
        document.add(new NumericDocValuesField(Field.ORDINAL, ordinal));
        return document;
    }

    private Document article() {
        Document document = document(Field.OF_ARTICLE);
        document.add(new StoredField(Field.ORDINAL, ordinal));
        document.add(new StoredField(Field.LINE, Stored.bytes(new IndexedArticle(article.record().id(), title, published,
                article.record().quotes().size(), corrected.corrections().size()))));
        document.add(new StoredField(Field.RECORD, Stored.bytes(article.record())));
        article.text().ifPresent(text -> document.add(new StoredField(Field.TEXT, Stored.bytes(text))));
        return document;
    }

    private Document quote(Quote quote, int number) {
        Correction line = corrected.corrections().get(quote.id());
        Document document = document(Field.OF_QUOTE);
        document.add(new NumericDocValuesField(Field.NUMBER, number));
        document.add(new TextField(Field.WORDS, quote.text(), Store.NO));
        choices(document, quote, checked(line));
        numbers(document, quote);
        names(document, quote);
        document.add(new StoredField(Field.HIT, Stored.bytes(hit(quote, line))));
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
        document.add(new StringField(Field.TYPE, quote.type().jsonName(), Store.NO));
        document.add(new StringField(Field.KIND, quote.speaker().kind().jsonName(), Store.NO));
        document.add(new StringField(Field.BASIS, quote.basis().jsonName(), Store.NO));
        document.add(new StringField(Field.CHECKED, checked == null ? "no" : checked, Store.NO));
    }

    private void numbers(Document document, Quote quote) {
        document.add(new IntPoint(Field.CONFIDENCE, (int) Math.round(quote.confidence() * 100)));
        Optional.ofNullable(published).flatMap(PublishedDate::day).ifPresent(day -> {
            document.add(new IntPoint(Field.DATE, day));
            document.add(new NumericDocValuesField(Field.DATE, day));
        });
    }

    private void names(Document document, Quote quote) {
        entities.namesOf(quote.speaker()).forEach(name -> document.add(new TextField(Field.SPEAKER, name, Store.NO)));
        facet(document, Field.SPEAKER, quote.speaker().name());
        for (Entity entity : entities.mentionedIn(quote)) {
            EntityNames.of(entity).forEach(name -> document.add(new TextField(Field.ENTITY, name, Store.NO)));
        }
        entities.mentionedIn(quote).stream().map(Entity::name).map(Text::composed).distinct()
                .forEach(name -> facet(document, Field.ENTITY, name));
        if (title != null) {
            document.add(new TextField(Field.TITLE, title, Store.NO));
        }
    }

    private static void facet(Document document, String dimension, @Nullable String name) {
        if (name != null && !name.isEmpty() && name.length() <= LONGEST_NAME) {
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
