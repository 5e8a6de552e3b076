package org.whosaid.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Excerpt;
import org.whosaid.text.Span;

/** A record made by hand: places are found by their words, offsets are code points. */
public final class Made {

    private final String text;
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private final List<ArticleRecord.Quote> quotes = new ArrayList<>();
    private final List<ArticleRecord.Entity> entities = new ArrayList<>();
    private final List<ArticleRecord.Unattributed> unattributed = new ArrayList<>();
    private final List<ArticleRecord.Part> structure = new ArrayList<>();
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

    /** A quotation; the mention's words are the place and the name, or "She=Ada Holm". */
    public Made said(String words, String cue, String mention, double confidence) {
        String[] parts = mention.split("=");
        String name = parts[parts.length - 1];
        String entity = entities.stream().filter(one -> one.name().equals(name)).map(ArticleRecord.Entity::id)
                .findFirst().orElse(null);
        return quote(words, place(cue), new ArticleRecord.Speaker(name, "person", entity, null,
                new ArticleRecord.Mention(place(parts[0]), parts.length > 1 ? "pronoun" : "name")), confidence, "cue");
    }

    /** A quotation of nobody. */
    public Made unknown(String words) {
        return quote(words, null, new ArticleRecord.Speaker(null, "unknown", null, null, null), 0, "none");
    }

    public Made quote(String words, @Nullable Excerpt cue, ArticleRecord.Speaker speaker, double confidence, String basis) {
        Excerpt place = place(words);
        return quote(new ArticleRecord.Quote("q" + (quotes.size() + 1), words.startsWith("\"") ? "direct" : "indirect", words,
                List.of(new Span(place.start(), place.end())), cue, speaker, confidence, basis, List.of(), List.of()));
    }

    public Made quote(ArticleRecord.Quote quote) {
        quotes.add(quote);
        return this;
    }

    /** An entity, with the first place of each of its mentions' words. */
    public Made entity(String type, String name, String... mentions) {
        List<ArticleRecord.Mention> places = new ArrayList<>();
        for (String mention : mentions) {
            places.add(new ArticleRecord.Mention(place(mention), "name"));
        }
        return entity(new ArticleRecord.Entity("e" + (entities.size() + 1), type, name, List.of(), List.of(), places,
                List.of()));
    }

    public Made entity(ArticleRecord.Entity entity) {
        entities.add(entity);
        return this;
    }

    public Made unattributed(String words, String reason) {
        unattributed.add(new ArticleRecord.Unattributed(place(words), reason));
        return this;
    }

    public Made part(String kind, String words) {
        structure.add(new ArticleRecord.Part(kind, place(words)));
        return this;
    }

    public Made boilerplate(String words) {
        boilerplate.add(place(words));
        return this;
    }

    /** The first place of some words. */
    public Excerpt place(String words) {
        int unit = text.indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        int start = text.codePointCount(0, unit);
        return new Excerpt(words, start, start + words.codePointCount(0, words.length()));
    }

    public ArticleRecord record() {
        return new ArticleRecord(ArticleRecord.SCHEMA, "made", new ArticleRecord.Source(path, null, "0".repeat(64), "UTF-8",
                "text"), metadata, "en", quotes, unattributed, entities, boilerplate, structure, null, List.of());
    }

    public ShownArticle shown() {
        return ShownArticle.of(record(), Optional.of(text));
    }
}
