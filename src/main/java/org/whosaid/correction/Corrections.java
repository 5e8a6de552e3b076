package org.whosaid.correction;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;

/**
 * The current corrections of a run: for each checked quote, the latest verdict. Immutable, thread-safe.
 *
 * @param byArticle corrections by the id of the article, then by the quote's fingerprint; without withdrawn ones
 */
public record Corrections(Map<String, Map<String, Correction>> byArticle) {

    /** No corrections. */
    public static final Corrections NONE = new Corrections(Map.of());

    /** The name of the file in a run's folder. */
    public static final String FILE = "corrections.jsonl";

    /** Takes the map without copying it; it must not change any more. */
    public Corrections {
        byArticle = Collections.unmodifiableMap(byArticle);
    }

    /**
     * Reads a file; there are no corrections if it doesn't exist. An incomplete last line, which was never confirmed, and
     * invalid lines are ignored; {@link CorrectionFile} reports the latter.
     *
     * @throws CorrectionException if the file can't be read
     */
    public static Corrections read(Path file) {
        return of(CorrectionLines.read(file).corrections());
    }

    /** The effect of several lines; later ones replace earlier ones. */
    static Corrections of(List<Correction> lines) {
        Map<String, Map<String, Correction>> latest = new LinkedHashMap<>();
        lines.forEach(line -> put(latest, line));
        return new Corrections(latest);
    }

    private static void put(Map<String, Map<String, Correction>> latest, Correction line) {
        Map<String, Correction> quotes = latest.computeIfAbsent(line.article(), article -> new LinkedHashMap<>());
        if (line.verdict() == Verdict.WITHDRAWN) {
            quotes.remove(line.fingerprint());
        } else {
            quotes.put(line.fingerprint(), line);
        }
    }

    /** These corrections and one more. */
    Corrections and(Correction line) {
        Map<String, Map<String, Correction>> more = new LinkedHashMap<>(byArticle);
        more.computeIfPresent(line.article(), (article, quotes) -> new LinkedHashMap<>(quotes));
        put(more, line);
        return new Corrections(more);
    }

    /** The correction of a quote; empty if nobody checked it, or if the quote has changed since. */
    public Optional<Correction> of(String article, Quote quote) {
        Map<String, Correction> quotes = byArticle.getOrDefault(article, Map.of());
        return quotes.isEmpty() ? Optional.empty() : Optional.ofNullable(quotes.get(Fingerprint.of(quote)));
    }

    /** The corrections of an article, by the quote's id in this record. */
    public Map<String, Correction> of(ArticleRecord article) {
        Map<String, Correction> checked = new LinkedHashMap<>();
        article.quotes().forEach(quote -> of(article.id(), quote).ifPresent(line -> checked.put(quote.id(), line)));
        return checked;
    }

    /** All corrections, grouped by article. */
    public List<Correction> all() {
        return byArticle.values().stream().map(Map::values).flatMap(Collection::stream).toList();
    }
}
