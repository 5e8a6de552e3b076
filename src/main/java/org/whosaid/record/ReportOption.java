package org.whosaid.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;

/** Which quotes a record holds. */
public enum ReportOption {
    /** Reports of words: what is said, written, asked, found or thought. */
    SAID,
    /** Deeds, events and attitudes, too. */
    ALL;

    /** A record with the quotes of this choice only, which are numbered anew. */
    public ArticleRecord of(ArticleRecord record) {
        if (this == ALL || record.quotes().stream().allMatch(Quote::isOfWords)) {
            return record;
        }
        Map<String, String> ids = new LinkedHashMap<>();
        record.quotes().stream().filter(Quote::isOfWords).forEach(quote -> ids.put(quote.id(), "q" + (ids.size() + 1)));
        return new ArticleRecord(record.schema(), record.id(), record.source(), record.metadata(), record.language(),
                quotes(record, ids), record.unattributed(), entities(record, ids), record.boilerplate(), record.structure(),
                record.text(), record.warnings());
    }

    private static List<Quote> quotes(ArticleRecord record, Map<String, String> ids) {
        return record.quotes().stream().flatMap(quote -> Stream.ofNullable(ids.get(quote.id())).map(id -> new Quote(id, quote.type(),
                quote.act(), quote.mode(), quote.text(), quote.spans(), quote.cue(), quote.speaker(), quote.confidence(),
                quote.basis(), quote.alternatives(), quote.flags()))).toList();
    }

    private static List<Entity> entities(ArticleRecord record, Map<String, String> ids) {
        return record.entities().stream().map(entity -> new Entity(entity.id(), entity.type(), entity.name(), entity.aliases(),
                entity.titles(), entity.mentions(), entity.quotes().stream().map(ids::get).filter(Objects::nonNull).toList())).toList();
    }
}
