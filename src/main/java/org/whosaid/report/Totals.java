package org.whosaid.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.page.Checked;
import org.whosaid.page.ShownArticle;
import org.whosaid.record.ArticleRecord;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker.Kind;
import org.whosaid.text.Text;

/** What the overview tells of all articles together. */
final class Totals {

    /** Speakers who have a name of their own. */
    private static final Set<Kind> NAMED = EnumSet.of(Kind.PERSON, Kind.ORGANIZATION, Kind.DOCUMENT);
    private static final int MOST_NAMES = 300_000;
    private static final int MOST_TO_REVIEW = 500;

    private final Map<Quote.Type, Long> types = new EnumMap<>(Quote.Type.class);
    private final TopNames speakers = new TopNames(MOST_NAMES);
    private final Map<String, TopNames> entities = new LinkedHashMap<>();
    private final Review review = new Review(MOST_TO_REVIEW);
    private long articles;
    private long quotes;
    private long unattributed;

    Totals() {
        for (Quote.Type type : Quote.Type.values()) {
            types.put(type, 0L);
        }
        for (String group : new String[] {"People", "Organizations", "Places"}) {
            entities.put(group, new TopNames(MOST_NAMES));
        }
    }

    /** Takes an article in; {@code page} is where its page lies. */
    void add(ShownArticle article, String page) {
        articles++;
        unattributed += article.record().unattributed().size();
        Map<String, Checked> checks = article.checkedById();
        for (int i = 0; i < article.record().quotes().size(); i++) {
            Quote quote = article.record().quotes().get(i);
            Optional<Checked> checked = Optional.ofNullable(checks.get(quote.id()));
            if (checked.isEmpty() || checked.get().state() != Checked.State.REJECTED) {
                quote(article, i, checked, page);
            }
        }
        article.record().entities().forEach(this::entity);
    }

    private void quote(ShownArticle article, int number, Optional<Checked> checked, String page) {
        Quote quote = article.record().quotes().get(number);
        quotes++;
        types.merge(quote.type(), 1L, Long::sum);
        named(quote, checked).ifPresent(name -> speakers.add(name, 1));
        if (checked.isEmpty()) {
            review.add(QuoteLine.of(article, number, checked, page));
        }
    }

    /** The name under which a quotation counts; empty where its speaker has no name of their own. */
    static Optional<String> named(Quote quote, Optional<Checked> checked) {
        boolean corrected = checked.filter(check -> check.state() == Checked.State.CORRECTED).isPresent();
        return QuoteLine.speaker(quote, checked).filter(name -> corrected || NAMED.contains(quote.speaker().kind()))
                .map(Text::composed);
    }

    private void entity(ArticleRecord.Entity entity) {
        Optional.ofNullable(switch (entity.type()) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case NATIONALITY -> null;
            default -> "Places";
        }).map(entities::get).ifPresent(tally -> tally.add(Text.composed(entity.name()), entity.mentions().size()));
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

    /** How many quotations are of each type. */
    Map<Quote.Type, Long> types() {
        return types;
    }

    /** How many quotations are of each speaker with a name. */
    TopNames speakers() {
        return speakers;
    }

    /** How often articles refer to whom or what, by kind. */
    Map<String, TopNames> entities() {
        return entities;
    }

    Review review() {
        return review;
    }
}
