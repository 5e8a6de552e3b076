package org.whosaid.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.page.QuoteCheck;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker.Kind;
import org.whosaid.text.FrequentNames;
import org.whosaid.text.Text;

/** The totals over all articles for the overview. */
final class Totals {

    /** The kinds of speakers that have a name. */
    private static final Set<Kind> NAMED = EnumSet.of(Kind.PERSON, Kind.ORGANIZATION, Kind.DOCUMENT);
    private static final int MAX_NAMES = 300_000;
    private static final int MAX_TO_REVIEW = 500;

    private final Map<Quote.Type, Long> types = new EnumMap<>(Quote.Type.class);
    private final FrequentNames speakers = new FrequentNames(MAX_NAMES);
    private final Map<String, FrequentNames> entities = new LinkedHashMap<>();
    private final ReviewQueue review = new ReviewQueue(MAX_TO_REVIEW);
    private long articles;
    private long quotes;
    private long unattributed;
    private long withoutText;

    Totals() {
        for (Quote.Type type : Quote.Type.values()) {
            types.put(type, 0L);
        }
        for (String group : new String[] {"People", "Organizations", "Places"}) {
            entities.put(group, new FrequentNames(MAX_NAMES));
        }
    }

    /** Adds an article; {@code page} is the path of its page. */
    void add(ShownArticle article, String page) {
        articles++;
        unattributed += article.record().unattributed().size();
        withoutText += article.text().isPresent() ? 0 : 1;
        Map<String, QuoteCheck> checks = article.checkedById();
        for (int i = 0; i < article.record().quotes().size(); i++) {
            Quote quote = article.record().quotes().get(i);
            Optional<QuoteCheck> checked = Optional.ofNullable(checks.get(quote.id()));
            if (checked.isEmpty() || checked.get().state() != QuoteCheck.State.REJECTED) {
                quote(article, i, checked, page);
            }
        }
        article.record().entities().forEach(this::entity);
    }

    private void quote(ShownArticle article, int number, Optional<QuoteCheck> checked, String page) {
        Quote quote = article.record().quotes().get(number);
        quotes++;
        types.merge(quote.type(), 1L, Long::sum);
        named(quote, checked).ifPresent(name -> speakers.add(name, 1));
        if (checked.isEmpty()) {
            review.add(QuoteLine.of(article, number, checked, page));
        }
    }

    /** The name under which a quotation is counted; empty if its speaker has no name. */
    static Optional<String> named(Quote quote, Optional<QuoteCheck> checked) {
        boolean corrected = checked.filter(check -> check.state() == QuoteCheck.State.CORRECTED).isPresent();
        return QuoteLine.speaker(quote, checked).filter(name -> corrected || NAMED.contains(quote.speaker().kind()))
                .map(Text::composed);
    }

    private void entity(ArticleRecord.Entity entity) {
        Optional.ofNullable(switch (entity.type()) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case NATIONALITY -> null;
            default -> "Places";
        }).map(entities::get).ifPresent(names -> names.add(Text.composed(entity.name()), entity.mentions().size()));
    }

    long articles() {
        return articles;
    }

    long quotes() {
        return quotes;
    }

    long unattributed() {
        return unattributed;
    }

    long withoutText() {
        return withoutText;
    }

    /** The number of quotations by type. */
    Map<Quote.Type, Long> types() {
        return types;
    }

    /** The number of quotations by named speaker. */
    FrequentNames speakers() {
        return speakers;
    }

    /** The number of mentions by entity, in groups for the overview. */
    Map<String, FrequentNames> entities() {
        return entities;
    }

    ReviewQueue review() {
        return review;
    }
}
