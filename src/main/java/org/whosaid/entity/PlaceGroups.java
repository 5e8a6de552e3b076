package org.whosaid.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;

/** Groups the names of places and of peoples by what all their forms have in common. For one article, one thread. */
final class PlaceGroups {

    private final EntityLists lists;
    private final Map<String, EntityBuilder> builders = new LinkedHashMap<>();

    PlaceGroups(EntityLists lists) {
        this.lists = lists;
    }

    List<EntityBuilder> group(List<NameSpan> names) {
        names.forEach(name -> builders.computeIfAbsent(key(name), key -> new EntityBuilder()).add(name));
        return new ArrayList<>(builders.values());
    }

    private String key(NameSpan name) {
        if (name.type() == EntityType.NATIONALITY) {
            String place = lists.demonyms().placeOf(name.text()).orElse(name.text());
            return "people of " + place(place);
        }
        String state = name.type() == EntityType.STATE_OR_PROVINCE ? lists.states().of(name.text()).orElse("") : "";
        return state.isEmpty() ? place(name.text()) : state.toLowerCase(Locale.ROOT) + " state";
    }

    private String place(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") && !name.equals("The Hague") ? name.substring(4) : name;
        String lower = bare.toLowerCase(Locale.ROOT).replace(",", "");
        String city = lower.endsWith(" city") && lower.startsWith("new ") ? lower.substring(0, lower.length() - 5) : lower;
        return lists.countries().of(bare).orElse(city.replace(" dc", "").replace(" d.c.", ""));
    }
}
