package org.whosaid.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.attribution.Attribution;
import org.whosaid.attribution.Source;
import org.whosaid.attribution.Unattributed;
import org.whosaid.attribution.act.ReportedAct;
import org.whosaid.document.Document;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.EntityType;
import org.whosaid.speaker.ResolvedQuote;
import org.whosaid.speaker.ResolvedSpeaker;
import org.whosaid.speaker.ResolvedSpeakers;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** An article made by hand, with what the rooms would find in it. The sign in its headline is no UTF-16 unit but two. */
public final class Sample {

    static final String TEXT = """
            🚢 Ferry row deepens
            By Ada Holm

            LERWICK, March 3 — Ferries will stop on Monday, harbour master Magnus Flett said.

            "We have no crews," Flett said. "We have no boats." He called it a "pause".
            Share this page
            """;

    private static final String SUM = "0".repeat(64);

    private static final ReportedAct STATEMENT =
            new ReportedAct(ReportedAct.Act.STATEMENT, Optional.of(ReportedAct.Mode.SAID), 1);

    private Sample() {
    }

    /** A document of any text, as if read from {@code id.txt}. */
    public static Document document(String id, String text) {
        return document(id, text, Document.InputFormat.TEXT, Document.Given.NOTHING);
    }

    static Document document(String id, String text, Document.InputFormat format, Document.Given given) {
        return new Document(id, new Document.Origin(id + ".txt", Optional.empty(), SUM, "UTF-8", format),
                Text.of(text), given, List.of());
    }

    /** The record of a document in which nothing was found. */
    public static ArticleRecord empty(Document document) {
        return empty(document, TextOption.AUTO);
    }

    /** The same, with or without the whole text. */
    public static ArticleRecord empty(Document document, TextOption option) {
        Article article = new Article(document.text(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        return RecordMaker.of(document, article, "en", new ResolvedSpeakers(List.of(), List.of()), List.of(), option);
    }

    static Span span(String words) {
        int unit = TEXT.indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException(words);
        }
        int start = TEXT.codePointCount(0, unit);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    /** The words at the start of a longer wording, which tells one place from another. */
    private static Span first(String longer, String words) {
        int start = span(longer).start();
        return new Span(start, start + words.length());
    }

    static Article article() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Kind.HEADLINE, span("🚢 Ferry row deepens")));
        blocks.add(new Block(Block.Kind.BYLINE, span("By Ada Holm")));
        blocks.add(new Block(Block.Kind.DATELINE, span("LERWICK, March 3 —")));
        blocks.add(new Block(Block.Kind.PARAGRAPH,
                span("Ferries will stop on Monday, harbour master Magnus Flett said.")));
        blocks.add(new Block(Block.Kind.PARAGRAPH,
                span("\"We have no crews,\" Flett said. \"We have no boats.\" He called it a \"pause\".")));
        blocks.add(new Block(Block.Kind.BOILERPLATE, span("Share this page")));
        return new Article(Text.of(TEXT), blocks, Optional.of("🚢 Ferry row deepens"), Optional.of("Ada Holm"),
                Optional.of("Lerwick"), Optional.of("March 3"));
    }

    static ResolvedSpeakers speakers() {
        EntityMention full = new EntityMention(span("Magnus Flett"), EntityMention.Form.NAME);
        EntityMention surname = new EntityMention(first("Flett said. \"", "Flett"), EntityMention.Form.NAME);
        return new ResolvedSpeakers(List.of(indirect(full), broken(surname)),
                List.of(place(), flett(full, surname)));
    }

    private static NamedEntity place() {
        return new NamedEntity(EntityType.CITY, "Lerwick", List.of(), List.of(), NamedEntity.Gender.UNKNOWN,
                List.of(new EntityMention(span("LERWICK"), EntityMention.Form.NAME)));
    }

    private static NamedEntity flett(EntityMention full, EntityMention surname) {
        return new NamedEntity(EntityType.PERSON, "Magnus Flett", List.of("Flett"), List.of("harbour master"),
                NamedEntity.Gender.MALE, List.of(full, surname, new EntityMention(span("He"), EntityMention.Form.PRONOUN)));
    }

    private static ResolvedQuote indirect(EntityMention full) {
        Attribution attribution = new Attribution(Attribution.Type.INDIRECT,
                List.of(span("Ferries will stop on Monday")), Optional.of(span("said")),
                new Source.Stated(span("harbour master Magnus Flett"), full.span()), Attribution.Basis.CUE, Set.of(),
                Optional.empty(), 1);
        return new ResolvedQuote(attribution, new ResolvedSpeaker(ResolvedSpeaker.Kind.PERSON, Optional.of("Magnus Flett"), Optional.of(1),
                Optional.of("harbour master"), Optional.of(full)), STATEMENT, 0.987654, List.of());
    }

    private static ResolvedQuote broken(EntityMention surname) {
        Attribution attribution = new Attribution(Attribution.Type.DIRECT,
                List.of(span("\"We have no crews,\""), span("\"We have no boats.\"")),
                Optional.of(first("said. \"", "said")), new Source.Unknown(), Attribution.Basis.CUE,
                Set.of(Attribution.Flag.HEARSAY, Attribution.Flag.UNCLOSED, Attribution.Flag.NESTED), Optional.empty(), 1);
        return new ResolvedQuote(attribution, new ResolvedSpeaker(ResolvedSpeaker.Kind.UNKNOWN, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), STATEMENT, 0.5, List.of(new ResolvedQuote.Alternative(0, 0.125)));
    }

    static List<Unattributed> unattributed() {
        return List.of(new Unattributed(span("\"pause\""), Unattributed.Reason.SCARE));
    }

    static Document document() {
        return document("ferry", TEXT);
    }

    static ArticleRecord record() {
        return RecordMaker.of(document(), article(), "en", speakers(), unattributed(), TextOption.AUTO);
    }

    static Document with(Map<String, Object> other) {
        return document("ferry", TEXT, Document.InputFormat.JSON, new Document.Given(Optional.of("Given title"),
                Optional.empty(), Optional.empty(), Optional.of("https://example.org/1"), other));
    }
}
