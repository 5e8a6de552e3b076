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
 * What holds of each quote that somebody checked: of several verdicts the latest. Immutable, safe for all threads.
 *
 * @param byArticle by the id of the article, then by the quote's fingerprint; without what was withdrawn
 */
public record Corrections(Map<String, Map<String, Correction>> byArticle) {

    /** Nothing was checked. */
    public static final Corrections NONE = new Corrections(Map.of());

    /** The name of the file in a run's folder. */
    public static final String FILE = "corrections.jsonl";

    /** Takes the map as it is; it may not change any more. */
    public Corrections {
        byArticle = Collections.unmodifiableMap(byArticle);
    }

    /**
     * What a file says; nothing where it isn't there. A last line that was cut off, and lines that are none, are passed
     * over: the one was never confirmed to anybody, the others are told by {@link CorrectionFile}.
     *
     * @throws CorrectionException where it can't be read
     */
    public static Corrections read(Path file) {
        return of(CorrectionLines.read(file).corrections());
    }

    /** Those of several, of which later ones take the place of earlier ones. */
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

    /** These and one more. */
    Corrections and(Correction line) {
        Map<String, Map<String, Correction>> more = new LinkedHashMap<>(byArticle);
        more.computeIfPresent(line.article(), (article, quotes) -> new LinkedHashMap<>(quotes));
        put(more, line);
        return new Corrections(more);
    }

    /** What holds of a quote; empty where nobody checked it, or checked another one in its place. */
    public Optional<Correction> of(String article, Quote quote) {
        Map<String, Correction> quotes = byArticle.getOrDefault(article, Map.of());
        return quotes.isEmpty() ? Optional.empty() : Optional.ofNullable(quotes.get(Fingerprint.of(quote)));
    }

    /** What holds of the quotes of an article, by the quote's id in this record. */
    public Map<String, Correction> of(ArticleRecord article) {
        Map<String, Correction> checked = new LinkedHashMap<>();
        article.quotes().forEach(quote -> of(article.id(), quote).ifPresent(line -> checked.put(quote.id(), line)));
        return checked;
    }

    /** All that hold, an article after the other. */
    public List<Correction> all() {
        return byArticle.values().stream().map(Map::values).flatMap(Collection::stream).toList();
    }
}
