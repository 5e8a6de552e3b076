package org.whosaid.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whosaid.record.ArticleRecord.Entity;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.record.ArticleRecord.Speaker;
import org.whosaid.text.Span;

/** The entities that the quotes of an article mention, and the names of its speakers. For one article. */
final class EntityNames {

    private record Place(int end, Entity entity) {
    }

    private final Map<String, Entity> byId = new HashMap<>();
    private final NavigableMap<Integer, List<Place>> byStart = new TreeMap<>();

    EntityNames(List<Entity> entities) {
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            entity.mentions().forEach(mention -> byStart.computeIfAbsent(mention.place().start(), start -> new ArrayList<>())
                    .add(new Place(mention.place().end(), entity)));
        }
    }

    /** All names of a speaker in the article, the one in the record first. */
    Set<String> namesOf(Speaker speaker) {
        Set<String> names = new LinkedHashSet<>();
        if (speaker.name() != null) {
            names.add(speaker.name());
        }
        Entity entity = byId.get(speaker.entity());
        if (entity != null) {
            of(entity).forEach(names::add);
        }
        return names;
    }

    static Stream<String> of(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    /** The entities that the words of the quote refer to, by name or otherwise. */
    Collection<Entity> mentionedIn(Quote quote) {
        Set<Entity> mentioned = new LinkedHashSet<>();
        for (Span span : quote.spans()) {
            byStart.subMap(span.start(), span.end()).values().stream().flatMap(List::stream)
                    .filter(place -> place.end() <= span.end()).map(Place::entity).forEach(mentioned::add);
        }
        return mentioned;
    }
}
