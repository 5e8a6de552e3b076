package org.whosaid.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.whosaid.record.ArticleRecord;

/** The articles that were pasted most recently, in memory only. */
final class PastedArticles {

    private static final int MAX_ARTICLES = 12;
    private static final int MAX_CHARS = 8_000_000;

    private final Map<String, ArticleRecord> byKey = new LinkedHashMap<>();
    private long count;
    private long chars;

    /** Keeps an article and returns its key. */
    synchronized String keep(ArticleRecord record) {
        String key = Long.toString(++count);
        byKey.put(key, record);
        chars += size(record);
        while (byKey.size() > 1 && (byKey.size() > MAX_ARTICLES || chars > MAX_CHARS)) {
            chars -= size(Objects.requireNonNull(byKey.remove(byKey.keySet().iterator().next())));
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
