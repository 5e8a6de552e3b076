package org.whosaid.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Origin;
import org.whosaid.record.ArticleRecord.Part;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.record.ArticleRecord.UnattributedMarks;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;

/** Builds a record by hand: spans are found by their words. */
public final class Made {

    private final String text;
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<UnattributedMarks> unattributed = new ArrayList<>();
    private final List<Part> structure = new ArrayList<>();
    private final List<Excerpt> boilerplate = new ArrayList<>();
    private String path = "made.txt";

    private Made(String text) {
        this.text = text;
    }

    public static Made of(String text) {
        return new Made(text);
    }

    public Made from(String source) {
        path = source;
        return this;
    }

    public Made metadata(String name, Object value) {
        metadata.put(name, value);
        return this;
    }

    /** Adds a quotation; the mention is a name, or a mention and the name as in "She=Ada Holm". */
    public Made said(String words, String cue, String mention, double confidence) {
        String[] parts = mention.split("=");
        String name = parts[parts.length - 1];
        String entity = entities.stream().filter(one -> one.name().equals(name)).map(Entity::id)
                .findFirst().orElse(null);
        return quote(words, place(cue), new Speaker(name, Speaker.Kind.PERSON, entity, null,
                new Mention(place(parts[0]), parts.length > 1
                        ? Mention.Form.PRONOUN : Mention.Form.NAME)), confidence, Quote.Basis.CUE);
    }

    /** Adds a quotation with an unknown speaker. */
    public Made unknown(String words) {
        return quote(words, null, new Speaker(null, Speaker.Kind.UNKNOWN, null, null, null), 0, Quote.Basis.NONE);
    }

    public Made quote(String words, @Nullable Excerpt cue, Speaker speaker, double confidence,
                      Quote.Basis basis) {
        Excerpt place = place(words);
        return quote(new Quote("q" + (quotes.size() + 1), words.startsWith("\"")
                ? Quote.Type.DIRECT : Quote.Type.INDIRECT, words,
                List.of(new Span(place.start(), place.end())), cue, speaker, confidence, basis, List.of(), List.of()));
    }

    public Made quote(Quote quote) {
        quotes.add(quote);
        return this;
    }

    /** Adds an entity with the first occurrence of each mention. */
    public Made entity(String type, String name, String... mentions) {
        List<Mention> places = new ArrayList<>();
        for (String mention : mentions) {
            places.add(new Mention(place(mention), Mention.Form.NAME));
        }
        return entity(new Entity("e" + (entities.size() + 1), Entity.Type.valueOf(type),
                name, List.of(), List.of(), places, List.of()));
    }

    public Made entity(Entity entity) {
        entities.add(entity);
        return this;
    }

    public Made unattributed(String words, String reason) {
        unattributed.add(new UnattributedMarks(place(words),
                UnattributedMarks.Reason.valueOf(reason.toUpperCase(Locale.ROOT))));
        return this;
    }

    public Made part(String kind, String words) {
        structure.add(new Part(Part.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), place(words)));
        return this;
    }

    public Made boilerplate(String words) {
        boilerplate.add(place(words));
        return this;
    }

    /** The first occurrence of some words. */
    public Excerpt place(String words) {
        int unit = text.indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        int start = text.codePointCount(0, unit);
        return new Excerpt(words, start, start + words.codePointCount(0, words.length()));
    }

    public ArticleRecord record() {
        return new ArticleRecord(ArticleRecord.SCHEMA, "made", new Origin(path, null, "0".repeat(64), "UTF-8",
                "text"), metadata, "en", quotes, unattributed, entities, boilerplate, structure, null, List.of());
    }

    public ShownArticle shown() {
        return ShownArticle.of(record(), Optional.of(text));
    }
}
