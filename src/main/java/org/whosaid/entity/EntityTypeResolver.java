package org.whosaid.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern INNER_CAPITAL = Pattern.compile("(\\p{Lu}\\p{Ll}+)(\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*)");
    private static final int MIN_PLACED = 2;
    private static final int MAX_MENTIONS_TO_PLACED = 5;

    private final TokenView tokens;
    private final EntityLists lists;
    private final Map<String, EnumMap<EntityType, Integer>> counts = new HashMap<>();
    private final Set<String> partsOfPeople = new HashSet<>();
    /** Names that stand alone behind a title somewhere. */
    private final Set<String> titled = new HashSet<>();
    /** First words of organizations' names. */
    private final Set<String> firms = new HashSet<>();
    /** How often names stand behind "in", where people seldom do. */
    private final Map<String, Integer> behindIn = new HashMap<>();
    private final Set<String> speaking = new HashSet<>();

    EntityTypeResolver(TokenView tokens, EntityLists lists, List<NameSpan> names) {
        this.tokens = tokens;
        this.lists = lists;
        names.forEach(this::count);
    }

    private void count(NameSpan name) {
        counts.computeIfAbsent(name.text(), text -> new EnumMap<>(EntityType.class)).merge(name.type(), 1, Integer::sum);
        countPlace(name);
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
        return type != EntityType.PERSON ? type : firm ? EntityType.ORGANIZATION : isPlace(name.text()) ? place(name.text()) : type;
    }

    private void countPlace(NameSpan name) {
        if (tokens.lower(name.start() - 1).equals("in") && tokens.pos(name.end()) != PartOfSpeech.POSSESSIVE) {
            behindIn.merge(name.text(), 1, Integer::sum);
        }
        if (Lexicon.SPEECH_VERB.has(tokens.lemma(name.end()))) {
            speaking.add(name.text());
        }
    }

    /** "Westmark", which the tagger takes for somebody: what things are in, once where the lists have it, else often. */
    private boolean isPlace(String name) {
        boolean somebody = partsOfPeople.contains(name) || titled.contains(name) || speaking.contains(name);
        boolean listed = lists.gazetteer().isPlace(name) && !lists.firstNames().contains(name);
        return !somebody && (isOftenBehindIn(name) || listed && behindIn.containsKey(name));
    }

    private boolean isOftenBehindIn(String name) {
        int placed = behindIn.getOrDefault(name, 0);
        int all = counts.getOrDefault(name, new EnumMap<>(EntityType.class)).values().stream().mapToInt(Integer::intValue).sum();
        return placed >= MIN_PLACED && placed * MAX_MENTIONS_TO_PLACED >= all;
    }

    private EntityType place(String name) {
        return Stream.of(EntityType.CITY, EntityType.COUNTRY, EntityType.STATE_OR_PROVINCE)
                .filter(type -> lists.gazetteer().has(type, name)).findFirst().orElse(EntityType.LOCATION);
    }

    /** "Norbank" where "Norbank Motors" was named, and nobody of that name. */
    private boolean isFirm(String name) {
        return firms.contains(name) && !titled.contains(name) && !isOfPerson(name);
    }

    /** A name that a company made up, "BuzzFeed", and nobody's: nobody is called so here, nor by its "Mc" or "De". */
    private boolean isCoined(String name) {
        Matcher parts = INNER_CAPITAL.matcher(name);
        return parts.matches() && !Lexicon.NAME_PREFIX.hasForm(parts.group(1)) && !isOfPerson(name) && !titled.contains(name)
                && !isPetName(parts.group(1), parts.group(2));
    }

    /** "JoJo", "AnnLou". */
    private boolean isPetName(String first, String second) {
        return first.equals(second) || lists.firstNames().contains(first) && lists.firstNames().contains(second);
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
        Map<EntityType, Integer> types = counts.getOrDefault(name.text(), new EnumMap<>(EntityType.class));
        boolean fullName = types.containsKey(EntityType.PERSON) && !name.isSingle()
                && lists.firstNames().contains(name.words().get(0));
        EntityType most = fullName ? EntityType.PERSON : name.type();
        for (Map.Entry<EntityType, Integer> type : types.entrySet()) {
            boolean more = type.getValue() > types.getOrDefault(most, 0);
            most = more && type.getKey() != EntityType.NATIONALITY ? type.getKey() : most;
        }
        return most;
    }
}
