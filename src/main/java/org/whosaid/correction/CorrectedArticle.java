package org.whosaid.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;

/**
 * An article with its corrections applied.
 *
 * @param record      the record with the corrected speakers; a rejected quotation stays, with an unknown speaker
 * @param corrections the corrections by the id of the quote
 */
public record CorrectedArticle(ArticleRecord record, Map<String, Correction> corrections) {

    private static final Speaker UNKNOWN = new Speaker(null, Speaker.Kind.UNKNOWN, null, null, null);

    /** Applies corrections to a record. */
    public static CorrectedArticle of(ArticleRecord record, Corrections corrections) {
        Map<String, Correction> checked = corrections.of(record);
        return checked.isEmpty() ? new CorrectedArticle(record, Map.of()) : new CorrectedArticle(applied(record, checked), checked);
    }

    private static ArticleRecord applied(ArticleRecord record, Map<String, Correction> checked) {
        List<Quote> quotes = record.quotes().stream()
                .map(quote -> applied(record, quote, checked.get(quote.id()))).toList();
        return new ArticleRecord(record.schema(), record.id(), record.source(), record.metadata(), record.language(),
                quotes, record.unattributed(), entities(record, quotes), record.boilerplate(), record.structure(),
                record.text(), record.warnings());
    }

    private static Quote applied(ArticleRecord record, Quote quote, @Nullable Correction line) {
        if (line == null || line.verdict() == Verdict.CONFIRMED) {
            return quote;
        }
        return new Quote(quote.id(), quote.type(), quote.act(), quote.mode(), quote.text(), quote.spans(), quote.cue(),
                line.speaker() == null ? UNKNOWN : speaker(record, quote, line.speaker()), quote.confidence(),
                quote.basis(), quote.alternatives(), quote.flags());
    }

    /** Without the mention that the program found as the source, which names somebody else. */
    private static Speaker speaker(ArticleRecord record, Quote quote, Correction.RightSpeaker right) {
        if (right.name().equals(quote.speaker().name())) {
            return quote.speaker();
        }
        @Nullable String entity = record.entities().stream().filter(one -> one.name().equals(right.name()))
                .map(Entity::id).findFirst().orElse(null);
        return new Speaker(right.name(), right.kind(), entity, null, null);
    }

    private static List<Entity> entities(ArticleRecord record, List<Quote> quotes) {
        Map<String, List<String>> quotesByEntity = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            if (quote.speaker().entity() != null) {
                quotesByEntity.computeIfAbsent(quote.speaker().entity(), entity -> new ArrayList<>()).add(quote.id());
            }
        }
        return record.entities().stream().map(entity -> new Entity(entity.id(), entity.type(), entity.name(),
                entity.aliases(), entity.titles(), entity.mentions(), quotesByEntity.getOrDefault(entity.id(), List.of()))).toList();
    }
}
