package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;

/** An entity to which mentions are added. For one article, one thread. */
final class EntityBuilder {

    private final List<EntityMention> mentions = new ArrayList<>();
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
    private final Map<String, String> titles = new LinkedHashMap<>();
    private Gender gender = Gender.UNKNOWN;

    /** Adds a mention; in order of the text. */
    void add(NameSpan name) {
        mentions.add(new EntityMention(name.span(), EntityMention.Form.NAME));
        forms.merge(name.text().replace("[", "").replace("]", ""), 1, Integer::sum);
        types.merge(name.type(), 1, Integer::sum);
    }

    void addTitle(String title) {
        titles.putIfAbsent(title.toLowerCase(Locale.ROOT), title);
    }

    Gender gender() {
        return gender;
    }

    /** Sets the gender where none is known yet. */
    void suggest(Gender suggested) {
        gender = gender == Gender.UNKNOWN ? suggested : gender;
    }

    int size() {
        return mentions.size();
    }

    /** Where its first mention starts. */
    int start() {
        return mentions.get(0).span().start();
    }

    NamedEntity build() {
        EntityType type = most(types);
        String name = type == EntityType.NATIONALITY ? people() : fullest();
        List<String> aliases = forms.keySet().stream().filter(form -> !form.equals(name)).toList();
        return new NamedEntity(type, name, aliases, List.copyOf(titles.values()), gender, mentions);
    }

    /** "Bretons" where they are called so, if only once: a people speaks, "Breton" doesn't. */
    private String people() {
        String most = most(forms);
        return forms.containsKey(most + "s") ? most + "s" : most;
    }

    private static <T> T most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one).orElseThrow().getKey();
    }

    /**
     * The form with the most words, then not in capitals, then longest; of equals the one with fewer capitals, then the more
     * frequent, then the first.
     */
    private String fullest() {
        Comparator<String> fuller = Comparator.<String>comparingInt(form -> form.split(" ").length)
                .thenComparing(form -> !isShouted(form))
                .thenComparingInt(form -> (int) form.codePoints().filter(Character::isLetter).count())
                .thenComparingInt(form -> (int) form.codePoints().filter(Character::isLowerCase).count())
                .thenComparingInt(forms::get);
        return forms.keySet().stream().reduce((one, other) -> fuller.compare(other, one) > 0 ? other : one).orElseThrow();
    }

    private static boolean isShouted(String form) {
        return form.length() > 5 && WordShape.isAllCapitals(form);
    }
}
