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

/** Who speaks in an article, and the quotations of each. Two of one name are one where neither is an entity. */
final class Voices {

    private final List<Voice> voices;
    private final List<ShownQuote> quotes;

    private Voices(List<Voice> voices, List<ShownQuote> quotes) {
        this.voices = voices;
        this.quotes = quotes;
    }

    static Voices of(ShownArticle article) {
        Map<String, Checked> checks = article.checkedById();
        List<ArticleRecord.Quote> quotes = article.record().quotes();
        List<Key> keys = keys(article.record(), checks);
        Map<Key, Voice> voices = voices(keys);
        return new Voices(List.copyOf(voices.values()), IntStream.range(0, quotes.size())
                .mapToObj(number -> new ShownQuote(number, quotes.get(number), Objects.requireNonNull(voices.get(keys.get(number))),
                        Optional.ofNullable(checks.get(quotes.get(number).id())))).toList());
    }

    /** The one with most quotations first, those of nobody last. */
    List<Voice> voices() {
        return voices;
    }

    /** In the article's order. */
    List<ShownQuote> quotes() {
        return quotes;
    }

    private static List<Key> keys(ArticleRecord record, Map<String, Checked> checks) {
        Map<String, String> entities = record.entities().stream().collect(Collectors.toMap(ArticleRecord.Entity::name,
                ArticleRecord.Entity::id, (first, second) -> first));
        return record.quotes().stream().map(quote -> Optional.ofNullable(checks.get(quote.id()))
                .filter(check -> check.state() == Checked.State.CORRECTED).flatMap(Checked::speaker)
                .map(name -> new Key(name, entities.getOrDefault(name, "")))
                .orElseGet(() -> Key.of(quote.speaker()))).toList();
    }

    private static Map<Key, Voice> voices(List<Key> keys) {
        Map<Key, Integer> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        List<Key> order = counts.keySet().stream().sorted(Comparator.comparing(Key::isNobody)
                .thenComparing(counts::get, Comparator.reverseOrder())).toList();
        Map<Key, Voice> voices = new LinkedHashMap<>();
        order.forEach(key -> voices.put(key, new Voice(voices.size(), key.isNobody() ? Voice.NOBODY : key.name(),
                !key.isNobody(), counts.getOrDefault(key, 0))));
        return voices;
    }

    /** What makes two speakers the same: the entity, or the name where there is none. */
    private record Key(String name, String entity) {

        static Key of(ArticleRecord.Speaker speaker) {
            return new Key(speaker.name() == null ? "" : speaker.name(), speaker.entity() == null ? "" : speaker.entity());
        }

        boolean isNobody() {
            return name.isEmpty();
        }
    }
}
