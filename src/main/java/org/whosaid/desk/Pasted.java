package org.whosaid.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.record.ArticleRecord;

/** The articles that were pasted last, in memory alone: gone with the desk, or when others take their place. */
final class Pasted {

    private static final int KEPT = 12;
    private static final int KEPT_UNITS = 8_000_000;

    private final Map<String, ArticleRecord> byKey = new LinkedHashMap<>();
    private long count;
    private long units;

    /** Keeps one; what it is known by. */
    synchronized String keep(ArticleRecord record) {
        String key = Long.toString(++count);
        byKey.put(key, record);
        units += size(record);
        while (byKey.size() > 1 && (byKey.size() > KEPT || units > KEPT_UNITS)) {
            units -= size(Objects.requireNonNull(byKey.remove(byKey.keySet().iterator().next())));
        }
        return key;
    }

    private static int size(ArticleRecord record) {
        return record.text() == null ? 0 : record.text().length();
    }

    synchronized Optional<ArticleRecord> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
