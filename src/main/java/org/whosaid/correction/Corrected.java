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
 * An article as people left it.
 *
 * @param record      with the speakers that people gave; what quotes nobody is still there, with an unknown speaker
 * @param corrections what holds of its quotes, by their id
 */
public record Corrected(ArticleRecord record, Map<String, Correction> corrections) {

    private static final Speaker NOBODY = new Speaker(null, Speaker.Kind.UNKNOWN, null, null, null);

    /** Takes the map as it is; it may not change any more. */
    public Corrected {
    }

    /** A record with what holds of it. */
    public static Corrected of(ArticleRecord record, Corrections corrections) {
        Map<String, Correction> checked = corrections.of(record);
        return checked.isEmpty() ? new Corrected(record, Map.of()) : new Corrected(applied(record, checked), checked);
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
        return new Quote(quote.id(), quote.type(), quote.text(), quote.spans(), quote.cue(),
                line.speaker() == null ? NOBODY : speaker(record, quote, line.speaker()), quote.confidence(),
                quote.basis(), quote.alternatives(), quote.flags());
    }

    /** The wording that the program took for the source stays out: it names somebody else. */
    private static Speaker speaker(ArticleRecord record, Quote quote, Correction.RightSpeaker right) {
        if (right.name().equals(quote.speaker().name())) {
            return quote.speaker();
        }
        @Nullable String entity = record.entities().stream().filter(one -> one.name().equals(right.name()))
                .map(Entity::id).findFirst().orElse(null);
        return new Speaker(right.name(), right.kind(), entity, null, null);
    }

    private static List<Entity> entities(ArticleRecord record, List<Quote> quotes) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            if (quote.speaker().entity() != null) {
                said.computeIfAbsent(quote.speaker().entity(), entity -> new ArrayList<>()).add(quote.id());
            }
        }
        return record.entities().stream().map(entity -> new Entity(entity.id(), entity.type(), entity.name(),
                entity.aliases(), entity.titles(), entity.mentions(), said.getOrDefault(entity.id(), List.of()))).toList();
    }
}
