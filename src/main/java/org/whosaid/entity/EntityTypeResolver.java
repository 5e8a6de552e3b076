package org.whosaid.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Makes the types of one name agree over an article: a name that is a part of a person's full name is that person's,
 * where nothing shows that the place is meant; else the type that it has most often counts. For one article.
 */
final class EntityTypeResolver {

    /** "BuzzFeed": a capital inside. */
    private static final Pattern INNER_CAPITAL = Pattern.compile("(\\p{Lu}\\p{Ll}+)\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*");

    private final TokenView tokens;
    private final EntityLists lists;
    private final Map<String, EnumMap<EntityType, Integer>> counts = new HashMap<>();
    private final Set<String> partsOfPeople = new HashSet<>();
    /** Names that stand alone behind a title somewhere. */
    private final Set<String> titled = new HashSet<>();
    /** First words of organizations' names. */
    private final Set<String> firms = new HashSet<>();

    EntityTypeResolver(TokenView tokens, EntityLists lists, List<NameSpan> names) {
        this.tokens = tokens;
        this.lists = lists;
        names.forEach(this::count);
    }

    private void count(NameSpan name) {
        counts.computeIfAbsent(name.text(), text -> new EnumMap<>(EntityType.class)).merge(name.type(), 1, Integer::sum);
        String first = name.words().get(0);
        if (name.isSingle()) {
            countTitled(name);
        } else if (name.type() == EntityType.ORGANIZATION && !Lexicon.BODY_NAMED_AFTER_PEOPLE.hasForm(name.lastWord())) {
            firms.add(first);
        } else if (name.type() == EntityType.PERSON) {
            partsOfPeople.add(name.lastWord());
            if (lists.firstNames().contains(first)) {
                partsOfPeople.add(first);
            }
        }
    }

    private void countTitled(NameSpan name) {
        String before = tokens.text(name.start() - 1);
        if (Lexicon.HONORIFIC.hasForm(before) || Lexicon.ROLE.hasForm(before)) {
            titled.add(name.text());
        }
    }

    List<NameSpan> resolve(List<NameSpan> names) {
        return names.stream().map(name -> name.as(type(name))).toList();
    }

    private EntityType type(NameSpan name) {
        if (name.type() == EntityType.NATIONALITY) {
            return name.type();
        }
        if (name.isSingle() && partsOfPeople.contains(name.text()) && !isPlaceHere(name) && isPersonHere(name)) {
            return EntityType.PERSON;
        }
        EntityType type = isPlaceHere(name) ? name.type() : most(name);
        boolean firm = name.isSingle() && (isCoined(name.text()) || isFirm(name.text()));
        return type == EntityType.PERSON && firm ? EntityType.ORGANIZATION : type;
    }

    /** "Norbank" where "Norbank Motors" was named, and nobody of that name. */
    private boolean isFirm(String name) {
        return firms.contains(name) && !titled.contains(name) && !isOfPerson(name);
    }

    /** A name that a company made up, "BuzzFeed", and nobody's last name: here, or by its "Mc" or "De". */
    private boolean isCoined(String name) {
        Matcher parts = INNER_CAPITAL.matcher(name);
        return parts.matches() && !Lexicon.NAME_PREFIX.hasForm(parts.group(1)) && !isOfPerson(name);
    }

    private boolean isOfPerson(String name) {
        return partsOfPeople.contains(name) || lists.firstNames().contains(name);
    }

    /** What the lists know as a place is a person where it speaks, or is mostly taken for one. */
    private boolean isPersonHere(NameSpan name) {
        boolean speaks = tokens.pos(name.end()).in(PartOfSpeech.PAST_TENSE, PartOfSpeech.THIRD_PERSON);
        return !isListed(name) || speaks || most(name) == EntityType.PERSON;
    }

    private static boolean isListed(NameSpan name) {
        return name.type() == EntityType.COUNTRY || name.type() == EntityType.STATE_OR_PROVINCE
                || name.type() == EntityType.CITY;
    }

    private boolean isPlaceHere(NameSpan name) {
        return isListed(name) && Lexicon.LOCATION_PREPOSITION.has(tokens.text(name.start() - 1));
    }

    private EntityType most(NameSpan name) {
        EntityType most = name.type();
        Map<EntityType, Integer> types = counts.getOrDefault(name.text(), new EnumMap<>(EntityType.class));
        for (Map.Entry<EntityType, Integer> type : types.entrySet()) {
            boolean more = type.getValue() > types.getOrDefault(most, 0);
            most = more && type.getKey() != EntityType.NATIONALITY ? type.getKey() : most;
        }
        return most;
    }
}
