package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.whosaid.output.Json;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Alternative;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Mention;
import org.whosaid.record.ArticleRecord.Origin;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.record.Excerpt;
import org.whosaid.run.RunFolder;
import org.whosaid.text.Span;

/** Records made by hand, and runs of them. */
final class Made {

    /** What has broken tables before: formulas, quotes, line ends, signs of every width and direction. */
    static final List<String> HOSTILE = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1",
            "'=1", "''@x", "＝1", "＠x", "'", "'quoted'", "\"", "\"\"", "a \"b\" c", ",", ";", "a\nb", "a\r\nb", "a\rb", "a\tb",
            "🚢", "👩🏽‍🚒 said", "שלום, עולם", "\u202Egnp.exe", "a\u2028b", "\uFEFF=1", "x\\", "\\N", "NULL", "%", "{}", "'a'='b'");

    private Made() {
    }

    static ArticleRecord article(String id, Map<String, Object> metadata, List<Quote> quotes,
                                 List<Entity> entities) {
        return new ArticleRecord(ArticleRecord.SCHEMA, id,
                new Origin("in/" + id + ".jsonl", 7L, "0".repeat(64), "UTF-8", "json_lines"), metadata, "en",
                quotes, List.of(), entities, List.of(), List.of(), null, List.of());
    }

    /** An article with a quotation and an entity, in which every wording is this one. */
    static ArticleRecord saying(String id, String wording) {
        Excerpt place = new Excerpt(wording, 3, 3 + wording.codePointCount(0, wording.length()));
        Mention mention = new Mention(place, Mention.Form.NAME);
        return article(id, Map.of("title", wording, "published", wording, "url", wording),
                List.of(new Quote("q1", Quote.Type.DIRECT, wording, List.of(new Span(3, 5), new Span(9, 12)), place,
                        new Speaker(wording, Speaker.Kind.PERSON, "e1", wording, mention), 0.5, Quote.Basis.CUE,
                        List.of(new Alternative(wording, "e1", 0.25)), List.of(Quote.Flag.UNCLOSED))),
                List.of(new Entity("e1", Entity.Type.PERSON, wording, List.of(wording, wording), List.of(),
                        List.of(mention, mention), List.of("q1"))));
    }

    /** An article with a quotation that has nothing but what it must have. */
    static ArticleRecord bare(String id) {
        return article(id, Map.of(), List.of(new Quote("q1", Quote.Type.INDIRECT, "rents rise",
                List.of(new Span(0, 10)), null, new Speaker(null, Speaker.Kind.UNKNOWN, null, null, null), 0.1,
                Quote.Basis.NONE, List.of(), List.of())), List.of());
    }

    static RunFolder run(Path folder, ArticleRecord... records) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("articles.jsonl");
        Files.deleteIfExists(file);
        Files.createFile(file);
        for (ArticleRecord record : records) {
            Files.write(file, Json.LINES.bytes(record), StandardOpenOption.APPEND);
        }
        return RunFolder.open(folder);
    }

    static void export(Path folder, ExportFormat format, ArticleRecord... records) throws IOException {
        Export.write(run(folder, records), EnumSet.of(format), folder);
    }
}
