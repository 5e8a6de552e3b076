package org.whosaid.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;

/**
 * Makes the types of one name agree over an article: a name that is a part of a person's full name is that person's,
 * where nothing shows that the place is meant; else the type that it has most often counts. For one article.
 */
final class EntityTypeResolver {

    private static final Set<String> OF_PLACES = Set.of("in", "at", "from", "near", "to", "across", "outside");

    /** "BuzzFeed": a capital inside that no "Mc" or "De" accounts for. */
    private static final Pattern COINED = Pattern.compile("(?!(?:Mc|Mac|De|Des|Del|Di|Da|Du|Fitz|La|Le|Lo|Van|Von|Ver|St|O|D|L|Ap|Al|El)\\p{Lu})"
            + "\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*");

    private final ArticleWords words;
    private final EntityLists lists;
    private final Map<String, EnumMap<EntityType, Integer>> counts = new HashMap<>();
    private final Set<String> partsOfPeople = new HashSet<>();
    /** Names that stand alone behind a title somewhere. */
    private final Set<String> titled = new HashSet<>();
    /** First words of organizations' names. */
    private final Set<String> firms = new HashSet<>();

    EntityTypeResolver(ArticleWords words, EntityLists lists, List<NameSpan> names) {
        this.words = words;
        this.lists = lists;
        names.forEach(this::count);
    }

    private void count(NameSpan name) {
        String before = words.text(name.start() - 1);
        if (name.isSingle() && (PersonWords.isHonorific(before) || PersonWords.isRole(before))) {
            titled.add(name.text());
        }
        if (name.type() == EntityType.ORGANIZATION && !name.isSingle() && !NameBoundaryRepair.isNamedAfterPeople(name.words())) {
            firms.add(name.words().get(0));
        }
        counts.computeIfAbsent(name.text(), text -> new EnumMap<>(EntityType.class)).merge(name.type(), 1, Integer::sum);
        if (name.type() == EntityType.PERSON && !name.isSingle()) {
            List<String> parts = name.words();
            partsOfPeople.add(parts.get(parts.size() - 1));
            if (lists.firstNames().contains(parts.get(0))) {
                partsOfPeople.add(parts.get(0));
            }
        }
    }

    List<NameSpan> decide(List<NameSpan> names) {
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
        return firms.contains(name) && !partsOfPeople.contains(name) && !titled.contains(name) && !lists.firstNames().contains(name);
    }

    /** A name that a company made up: "BuzzFeed", and nobody's last name here. */
    private boolean isCoined(String name) {
        return COINED.matcher(name).matches() && !partsOfPeople.contains(name) && !lists.firstNames().contains(name);
    }

    /** What the lists know as a place is a person where it speaks, or is mostly taken for one. */
    private boolean isPersonHere(NameSpan name) {
        boolean speaks = words.tag(name.end()).equals("VBD") || words.tag(name.end()).equals("VBZ");
        return !isListed(name) || speaks || most(name) == EntityType.PERSON;
    }

    private static boolean isListed(NameSpan name) {
        return name.type() == EntityType.COUNTRY || name.type() == EntityType.STATE_OR_PROVINCE
                || name.type() == EntityType.CITY;
    }

    private boolean isPlaceHere(NameSpan name) {
        return isListed(name) && OF_PLACES.contains(words.text(name.start() - 1));
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
