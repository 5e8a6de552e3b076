package org.whosaid.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.record.ArticleRecord;

/** The speakers of an article and their quotations. Speakers with the same name are one unless they are entities. */
final class Voices {

    private final List<Voice> voices;
    private final List<ShownQuote> quotes;

    private Voices(List<Voice> voices, List<ShownQuote> quotes) {
        this.voices = voices;
        this.quotes = quotes;
    }

    static Voices of(ShownArticle article) {
        Map<String, QuoteCheck> checks = article.checkedById();
        List<ArticleRecord.Quote> quotes = article.record().quotes();
        List<Key> keys = keys(article.record(), checks);
        Map<Key, Voice> voices = voices(keys);
        return new Voices(List.copyOf(voices.values()), IntStream.range(0, quotes.size())
                .mapToObj(number -> new ShownQuote(number, quotes.get(number), Objects.requireNonNull(voices.get(keys.get(number))),
                        Optional.ofNullable(checks.get(quotes.get(number).id())))).toList());
    }

    /** The speakers, the one with the most quotations first and the unknown speaker last. */
    List<Voice> voices() {
        return voices;
    }

    /** The quotations in the order of the record. */
    List<ShownQuote> quotes() {
        return quotes;
    }

    private static List<Key> keys(ArticleRecord record, Map<String, QuoteCheck> checks) {
        Map<String, String> entities = record.entities().stream().collect(Collectors.toMap(ArticleRecord.Entity::name,
                ArticleRecord.Entity::id, (first, second) -> first));
        return record.quotes().stream().map(quote -> Optional.ofNullable(checks.get(quote.id()))
                .filter(check -> check.state() == QuoteCheck.State.CORRECTED).flatMap(QuoteCheck::speaker)
                .map(name -> new Key(name, entities.getOrDefault(name, "")))
                .orElseGet(() -> Key.of(quote.speaker()))).toList();
    }

    private static Map<Key, Voice> voices(List<Key> keys) {
        Map<Key, Integer> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        List<Key> order = counts.keySet().stream().sorted(Comparator.comparing(Key::isUnknown)
                .thenComparing(counts::get, Comparator.reverseOrder())).toList();
        Map<Key, Voice> voices = new LinkedHashMap<>();
        order.forEach(key -> voices.put(key, new Voice(voices.size(), key.isUnknown() ? Voice.UNKNOWN : key.name(),
                !key.isUnknown(), counts.getOrDefault(key, 0))));
        return voices;
    }

    /** Identifies a speaker: by name and entity, if there is one. */
    private record Key(String name, String entity) {

        static Key of(ArticleRecord.Speaker speaker) {
            return new Key(speaker.name() == null ? "" : speaker.name(), speaker.entity() == null ? "" : speaker.entity());
        }

        boolean isUnknown() {
            return name.isEmpty();
        }
    }
}
