package org.whosaid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.record.Excerpt;
import org.whosaid.run.RunFolder;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** The folder of a run over articles made by hand, each of which holds its text. */
public final class TinyRun {

    private final Path folder;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    /** A run that has written nothing so far. */
    public TinyRun(Path folder) {
        this.folder = folder;
    }

    /** Adds an article to what has been written. */
    public TinyRun add(ArticleRecord record) {
        lines.writeBytes(Json.LINES.bytes(record));
        return this;
    }

    /** Writes it down. */
    public RunFolder written() {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("articles.jsonl"), lines.toByteArray());
            Files.writeString(folder.resolve("run.json"), "{\"program\":{\"name\":\"whosaid\"}}\n");
            return RunFolder.open(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All that has been written. */
    public String content() {
        return lines.toString(StandardCharsets.UTF_8);
    }

    /** An article in the making. */
    public static Draft article(String id, @Nullable String published, String text) {
        return new Draft(id, published, text);
    }

    /** Says of a text what is in it. Words stand for their first place in the text. */
    public static final class Draft {

        private final String id;
        private final @Nullable String published;
        private final Text text;
        private final List<Quote> quotes = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();

        private Draft(String id, @Nullable String published, String text) {
            this.id = id;
            this.published = published;
            this.text = Text.of(text);
        }

        private Excerpt stretch(String words) {
            String all = text.toString();
            int unit = all.indexOf(words);
            if (unit < 0) {
                throw new IllegalArgumentException(words);
            }
            int start = all.codePointCount(0, unit);
            return new Excerpt(words, start, start + words.codePointCount(0, words.length()));
        }

        /** Somebody or something, with all that the article calls it; the first is the fullest name. */
        public Draft entity(String type, String... names) {
            List<Mention> mentions = new ArrayList<>();
            for (String name : names) {
                mentions.add(new Mention(stretch(name), Mention.Form.NAME));
            }
            entities.add(new Entity("e" + (entities.size() + 1), Entity.Type.valueOf(type), names[0],
                    List.of(names).subList(1, names.length), List.of(), mentions, List.of()));
            return this;
        }

        /** Words that an entity of the article said, or somebody who is none of them. */
        public Draft quote(String words, String speaker, double confidence) {
            return quote(List.of(words), speaker, confidence);
        }

        /** The same, where something stands between the words. */
        public Draft quote(List<String> words, String speaker, double confidence) {
            List<Span> spans = words.stream().map(this::stretch).map(place -> new Span(place.start(), place.end())).toList();
            String entity = entities.stream().filter(one -> one.name().equals(speaker)).map(Entity::id).findFirst().orElse(null);
            quotes.add(new Quote("q" + (quotes.size() + 1), Quote.Type.DIRECT, String.join(" ", words), spans, null,
                    new Speaker(speaker, entity == null ? Speaker.Kind.UNNAMED : Speaker.Kind.PERSON, entity, null, null),
                    confidence, Quote.Basis.CUE, List.of(), List.of()));
            return this;
        }

        /** What it comes to. */
        public ArticleRecord record() {
            Map<String, Object> metadata = new LinkedHashMap<>();
            metadata.put("title", text.toString().lines().findFirst().orElse(""));
            if (published != null) {
                metadata.put("published", published);
            }
            return new ArticleRecord(ArticleRecord.SCHEMA, id, new ArticleRecord.Origin(id + ".txt", null, "0".repeat(64),
                    "UTF-8", "text"), metadata, "en", quotes, List.of(), entities, List.of(), List.of(), text.toString(),
                    List.of());
        }
    }
}
