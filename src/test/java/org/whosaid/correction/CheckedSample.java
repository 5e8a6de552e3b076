package org.whosaid.correction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Origin;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.text.Span;

/** A record made by hand, and corrections of its quotes. */
public final class CheckedSample {

    static final String AT = "2026-01-01T00:00:00Z";

    private CheckedSample() {
    }

    /** Two people, two quotes of the first one. */
    public static ArticleRecord record() {
        return record("harbour", "Boats left.", "Rents rise.");
    }

    static ArticleRecord record(String id, String first, String second) {
        List<Quote> quotes = List.of(quote("q1", first, 0), quote("q2", second, 40));
        List<Entity> entities = List.of(entity("e1", "Ada Holm", List.of("q1", "q2")), entity("e2", "Magnus Flett", List.of()));
        return new ArticleRecord(ArticleRecord.SCHEMA, id, new Origin(id + ".txt", null, "0".repeat(64), "UTF-8", "text"),
                Map.of(), "en", quotes, List.of(), entities, List.of(), List.of(), null, List.of());
    }

    private static Quote quote(String id, String text, int start) {
        return new Quote(id, Quote.Type.DIRECT, text, List.of(new Span(start, start + text.length())), null,
                new Speaker("Ada Holm", Speaker.Kind.PERSON, "e1", null, null), 0.6, Quote.Basis.CUE, List.of(), List.of());
    }

    private static Entity entity(String id, String name, List<String> quotes) {
        return new Entity(id, Entity.Type.PERSON, name, List.of(), List.of(), List.of(), quotes);
    }

    static Correction line(ArticleRecord article, int quote, Verdict verdict, @Nullable String name) {
        Quote checked = article.quotes().get(quote);
        return new Correction(Correction.SCHEMA, article.id(), checked.id(), Fingerprint.of(checked), verdict,
                name == null ? null : new Correction.RightSpeaker(name, null, Speaker.Kind.PERSON),
                checked.speaker().name(), AT);
    }

    /** Somebody else said it. */
    public static Correction speaker(ArticleRecord article, int quote, String name) {
        return line(article, quote, Verdict.SPEAKER, name);
    }

    /** The quote is confirmed. */
    public static Correction confirmed(ArticleRecord article, int quote) {
        return line(article, quote, Verdict.CONFIRMED, article.quotes().get(quote).speaker().name());
    }

    /** It is not a quotation. */
    public static Correction none(ArticleRecord article, int quote) {
        return line(article, quote, Verdict.NONE, null);
    }

    static Correction withdrawn(ArticleRecord article, int quote) {
        return line(article, quote, Verdict.WITHDRAWN, null);
    }
}
