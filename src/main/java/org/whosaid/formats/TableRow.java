package org.whosaid.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whosaid.formats.Column.Several;
import org.whosaid.formats.Column.Single;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.Excerpt;
import org.whosaid.record.JsonName;
import org.whosaid.text.Span;

/**
 * A row of a table: part of an article's record together with the article. Columns of the same name mean the same in
 * both tables.
 *
 * @param article the whole record
 * @param part    that the row describes
 */
record TableRow<P>(ArticleRecord article, P part) {

    /** One row per quotation. */
    static final List<Column<TableRow<ArticleRecord.Quote>>> QUOTES = List.of(
            Single.text("article_id", row -> row.article.id()),
            Single.text("article_title", row -> row.metadata("title")),
            Single.text("published", row -> row.metadata("published")),
            Single.text("url", row -> row.metadata("url")),
            Single.text("quote_id", row -> row.part.id()),
            Single.text("type", row -> row.part.type().jsonName()),
            Single.text("text", row -> row.part.text()),
            Single.integer("start", row -> row.part.spans().get(0).start()),
            Single.integer("end", row -> row.part.spans().get(row.part.spans().size() - 1).end()),
            new Several<>("spans", List.of(Single.integer("start", Span::start), Single.integer("end", Span::end)),
                    row -> row.part.spans(), " ", span -> place(span.start(), span.end())),
            Single.text("speaker_name", row -> row.part.speaker().name()),
            Single.text("speaker_kind", row -> row.part.speaker().kind().jsonName()),
            Single.text("speaker_title", row -> row.part.speaker().title()),
            Single.text("speaker_entity", row -> row.part.speaker().entity()),
            Single.decimal("confidence", row -> row.part.confidence()),
            Single.text("basis", row -> row.part.basis().jsonName()),
            Several.texts("flags", " ", row -> row.part.flags().stream().map(JsonName::jsonName).toList()),
            Single.text("cue", row -> text(row.part.cue())),
            Single.integer("cue_start", row -> start(row.part.cue())),
            Single.integer("cue_end", row -> end(row.part.cue())),
            Single.text("mention", row -> text(mention(row.part))),
            Single.integer("mention_start", row -> start(mention(row.part))),
            Single.integer("mention_end", row -> end(mention(row.part))),
            Single.text("mention_form", row -> form(row.part.speaker().mention())),
            new Several<>("alternatives", List.of(Single.text("name", ArticleRecord.Alternative::name),
                    Single.text("entity", ArticleRecord.Alternative::entity),
                    Single.decimal("confidence", ArticleRecord.Alternative::confidence)),
                    row -> row.part.alternatives(), "; ", other -> other.name() + " (" + other.confidence() + ")"),
            Single.text("source_path", row -> row.article.source().path()),
            new Single<>("source_line", Column.Kind.LONG, row -> row.article.source().line()),
            Single.text("act", row -> name(row.part.act())),
            Single.text("mode", row -> name(row.part.mode())));

    /** One row per entity of an article. */
    static final List<Column<TableRow<ArticleRecord.Entity>>> ENTITIES = List.of(
            Single.text("article_id", row -> row.article.id()),
            Single.text("article_title", row -> row.metadata("title")),
            Single.text("published", row -> row.metadata("published")),
            Single.text("url", row -> row.metadata("url")),
            Single.text("entity_id", row -> row.part.id()),
            Single.text("type", row -> row.part.type().name()),
            Single.text("name", row -> row.part.name()),
            Several.texts("aliases", "; ", row -> row.part.aliases()),
            Several.texts("titles", "; ", row -> row.part.titles()),
            Single.integer("mention_count", row -> row.part.mentions().size()),
            Single.integer("quote_count", row -> row.part.quotes().size()),
            Several.texts("quotes", " ", row -> row.part.quotes()),
            new Several<>("mentions", List.of(Single.text("text", mention -> mention.place().text()),
                    Single.integer("start", mention -> mention.place().start()),
                    Single.integer("end", mention -> mention.place().end()),
                    Single.text("form", mention -> mention.form().jsonName())),
                    row -> row.part.mentions(), " ",
                    mention -> place(mention.place().start(), mention.place().end())),
            Single.text("source_path", row -> row.article.source().path()),
            new Single<>("source_line", Column.Kind.LONG, row -> row.article.source().line()));

    private @Nullable Object metadata(String name) {
        return About.known(article, name);
    }

    private static String place(int start, int end) {
        return start + "-" + end;
    }

    private static @Nullable Excerpt mention(ArticleRecord.Quote quote) {
        ArticleRecord.Mention mention = quote.speaker().mention();
        return mention == null ? null : mention.place();
    }

    private static @Nullable Object name(@Nullable JsonName value) {
        return value == null ? null : value.jsonName();
    }

    private static @Nullable Object form(ArticleRecord.@Nullable Mention mention) {
        return mention == null ? null : mention.form().jsonName();
    }

    private static @Nullable Object text(@Nullable Excerpt excerpt) {
        return excerpt == null ? null : excerpt.text();
    }

    private static @Nullable Object start(@Nullable Excerpt excerpt) {
        return excerpt == null ? null : excerpt.start();
    }

    private static @Nullable Object end(@Nullable Excerpt excerpt) {
        return excerpt == null ? null : excerpt.end();
    }
}
