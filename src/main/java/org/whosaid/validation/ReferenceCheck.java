package org.whosaid.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whosaid.record.ArticleRecord;

/** Checks the ids within a record: they are unique, references lead somewhere, and quotes and entities agree. */
final class ReferenceCheck {

    private final ArticleRecord record;
    private final Consumer<String> faults;
    private final Map<String, ArticleRecord.Quote> quotes = new HashMap<>();
    private final Map<String, ArticleRecord.Entity> entities = new HashMap<>();

    private ReferenceCheck(ArticleRecord record, Consumer<String> faults) {
        this.record = record;
        this.faults = faults;
    }

    static void check(ArticleRecord record, Consumer<String> faults) {
        ReferenceCheck check = new ReferenceCheck(record, faults);
        check.collect();
        record.quotes().forEach(check::quote);
        record.entities().forEach(check::entity);
    }

    private void collect() {
        for (ArticleRecord.Quote quote : record.quotes()) {
            if (quotes.put(quote.id(), quote) != null) {
                faults.accept("quote " + quote.id() + " occurs twice");
            }
        }
        for (ArticleRecord.Entity entity : record.entities()) {
            if (entities.put(entity.id(), entity) != null) {
                faults.accept("entity " + entity.id() + " occurs twice");
            }
        }
    }

    private void quote(ArticleRecord.Quote quote) {
        String speaker = quote.speaker().entity();
        if (speaker != null) {
            speaker(quote.id(), quote.speaker().name(), speaker);
        }
        for (ArticleRecord.Alternative other : quote.alternatives()) {
            alternative(quote.id(), other);
        }
    }

    private void speaker(String quote, @Nullable String name, String id) {
        ArticleRecord.Entity entity = entities.get(id);
        if (entity == null) {
            faults.accept("quote " + quote + ": its speaker is entity " + id + ", which does not exist");
        } else if (!entity.quotes().contains(quote)) {
            faults.accept("quote " + quote + ": its speaker is entity " + id + ", whose quotes don't list it");
        } else if (!entity.name().equals(name)) {
            faults.accept("quote " + quote + ": its speaker is " + (name == null ? "without a name" : name)
                    + ", but its entity " + id + " is " + entity.name());
        }
    }

    private void alternative(String quote, ArticleRecord.Alternative other) {
        ArticleRecord.Entity entity = entities.get(other.entity());
        if (entity == null) {
            faults.accept("quote " + quote + ": an alternative is entity " + other.entity() + ", which does not exist");
        } else if (!entity.name().equals(other.name())) {
            faults.accept("quote " + quote + ": an alternative is " + other.name() + ", but its entity "
                    + other.entity() + " is " + entity.name());
        }
    }

    private void entity(ArticleRecord.Entity entity) {
        for (String id : entity.quotes()) {
            ArticleRecord.Quote quote = quotes.get(id);
            if (quote == null) {
                faults.accept("entity " + entity.id() + ": its quote " + id + " does not exist");
            } else if (!entity.id().equals(quote.speaker().entity())) {
                faults.accept("entity " + entity.id() + ": its quote " + id + " has another speaker");
            }
        }
    }
}
