package org.whosaid.entity.gazetteer;

import java.util.EnumMap;
import java.util.Map;
import org.whosaid.language.EntityType;

/**
 * The names of countries, states and cities, and the words for professions and offices, from the gazetteer that CoreNLP
 * ships for its knowledge base population system. Immutable.
 */
public final class Gazetteer {

    private final Map<EntityType, PhraseSet> places;
    private final PhraseSet titles;

    Gazetteer(Map<EntityType, PhraseSet> places, PhraseSet titles) {
        this.places = new EnumMap<>(places);
        this.titles = titles;
    }

    /** Whether a name, in any case, is one of a place of this type. */
    public boolean has(EntityType type, String name) {
        PhraseSet names = places.get(type);
        return names != null && names.contains(name);
    }

    /** Whether a name, in any case, is one of a country, a state or a city. */
    public boolean isPlace(String name) {
        return places.values().stream().anyMatch(names -> names.contains(name));
    }

    /** Whether a word, in any case, names a profession or an office: "economist". */
    public boolean isTitle(String word) {
        return titles.contains(word);
    }
}
