package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.article.Block;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Groups the names of people: full names by last and first name, then single words in the order of the text by last
 * name, gender and who was named last, then by a first or middle name that only one has. Never joins two first names.
 * Linear in the number of names. For one article, one thread.
 */
final class PersonGroups {

    /** As many namesakes are compared with a name, the most recent first; so that thousands of them cost nothing. */
    private static final int MAX_NAMESAKES = 8;

    /** "Lim Chang-soo": who has a given name in two halves, the second one small, has the family's name before it. */
    private static final Pattern SURNAME_FIRST = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private final TokenView tokens;
    private final EntityLists lists;
    private final Titles titles;
    private final Set<String> particleLasts = new HashSet<>();
    private final Map<String, PersonName> parsed = new HashMap<>();
    private final Map<String, Person> forms = new HashMap<>();
    private final Map<String, List<Person>> namesakes = new HashMap<>();
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, Set<Person>> firsts = new HashMap<>();
    private final Map<String, Set<Person>> middles = new HashMap<>();
    private final Map<String, Person> singles = new HashMap<>();
    private final Set<String> bareWords = new HashSet<>();
    private final Set<Person> people = new LinkedHashSet<>();

    PersonGroups(TokenView tokens, EntityLists lists) {
        this.tokens = tokens;
        this.lists = lists;
        this.titles = new Titles(tokens, lists.gazetteer());
    }

    /** The people whom these names, in order of the text, name. */
    List<EntityBuilder> group(List<NameSpan> names) {
        addFullNames(names);
        names.forEach(this::place);
        return people.stream().map(Person::builder).filter(builder -> builder.size() > 0).toList();
    }

    private void addFullNames(List<NameSpan> names) {
        names.stream().map(name -> PersonName.of(name.text()).last()).filter(last -> last.indexOf(' ') > 0)
                .forEach(particleLasts::add);
        names.stream().map(name -> parse(name.text())).filter(PersonName::isSingle).forEach(name -> bareWords.add(name.last()));
        // Longer ones first: they tell more, and shorter ones are then held against all of it.
        names.stream().map(NameSpan::text).distinct().filter(text -> !parse(text).isSingle())
                .sorted(Comparator.comparingInt((String text) -> -parse(text).given().size()).thenComparingInt(this::initials))
                .forEach(this::addFullName);
        // In the order of the text, so that who is named first leads the family.
        names.stream().map(NameSpan::text).filter(forms::containsKey).map(forms::get).distinct().forEach(person -> person.lasts()
                .forEach(last -> families.computeIfAbsent(last, key -> new Family()).add(person)));
    }

    private int initials(String text) {
        return (int) parse(text).given().stream().filter(word -> word.length() == 1).count();
    }

    private PersonName parse(String text) {
        return parsed.computeIfAbsent(text, any -> PersonName.of(any, particleLasts));
    }

    private void addFullName(String text) {
        PersonName name = parse(text);
        Person person = known(name).orElseGet(() -> add(name, isSurnameFirst(name) || SURNAME_FIRST.matcher(text).matches()));
        forms.put(text, person);
    }

    private Optional<Person> known(PersonName name) {
        Optional<Person> full = agreeing(namesakes.get(key(name)), name);
        return full.isPresent() ? full : only(namesakes.get("part " + String.join(" ", name.given()) + ' ' + name.last()));
    }

    private static Optional<Person> agreeing(@Nullable List<Person> candidates, PersonName name) {
        List<Person> some = candidates == null ? List.of()
                : candidates.subList(Math.max(0, candidates.size() - MAX_NAMESAKES), candidates.size());
        List<Person> agreeing = some.stream().filter(person -> person.name().agrees(name)).toList();
        return name.first().length() == 1 ? only(agreeing) : agreeing.stream().findFirst();
    }

    private static Optional<Person> only(@Nullable List<Person> people) {
        return people != null && people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    private static String key(PersonName name) {
        return name.last() + '|' + name.first().charAt(0);
    }

    private Person add(PersonName name, boolean surnameFirst) {
        Person person = new Person(name, surnameFirst ? List.of(name.first()) : name.lasts());
        person.builder().suggest(surnameFirst ? Gender.UNKNOWN : lists.firstNames().gender(name.first()));
        people.add(person);
        namesakes.computeIfAbsent(key(name), key -> new ArrayList<>()).add(person);
        parts(name).forEach(part -> namesakes.computeIfAbsent("part " + part, key -> new ArrayList<>()).add(person));
        firsts.computeIfAbsent(name.first(), first -> new HashSet<>()).add(person);
        name.given().stream().skip(1).filter(given -> given.length() > 1)
                .forEach(given -> middles.computeIfAbsent(given, middle -> new HashSet<>()).add(person));
        return person;
    }

    /** "Iwaya Takeshi": the word that the article uses alone is the last name, if it is no known first name. */
    private boolean isSurnameFirst(PersonName name) {
        return name.given().size() == 1 && bareWords.contains(name.first()) && !bareWords.contains(name.last())
                && !lists.firstNames().contains(name.first());
    }

    /** Of a name with three words and more, its first two, and its last with each but the first. */
    private static Set<String> parts(PersonName name) {
        int size = name.given().size();
        Set<String> parts = new LinkedHashSet<>();
        if (size > 1) {
            parts.add(name.given().get(0) + ' ' + name.given().get(1));
            name.given().subList(1, Math.min(size, 4)).forEach(given -> parts.add(given + ' ' + name.last()));
        }
        return parts;
    }

    private void place(NameSpan span) {
        PersonName name = parse(span.text());
        Gender gender = titles.genderBefore(span.start());
        boolean full = !name.isSingle();
        Person person = full ? forms.getOrDefault(span.text(), singles.get(name.last())) : single(name, gender, span);
        if (person != null) {
            describe(person, span, gender, full);
            boolean leading = full && isLeading(span);
            person.lasts().stream().flatMap(last -> Stream.ofNullable(families.get(last)))
                    .forEach(family -> family.remember(person, leading, tokens.sentenceOf(span.start())));
        }
    }

    /**
     * Who is named in full behind a preposition or a verb, or as somebody's relative who says nothing, is named in passing: a
     * bare last name still means whom it meant before.
     */
    private boolean isLeading(NameSpan span) {
        int before = span.start() - 1;
        boolean object = tokens.pos(before).isVerb() && !isSpeech(before);
        return !object && !tokens.pos(before).in(PartOfSpeech.PREPOSITION, PartOfSpeech.TO)
                && (!isRelative(tokens.is(before, ",") ? before - 1 : before) || isSpeech(span.end())
                || tokens.is(span.end(), ",") && isSpeech(span.end() + 1));
    }

    private boolean isSpeech(int token) {
        return Lexicon.SPEECH_VERB.has(tokens.lemma(token));
    }

    /** "her husband", where nothing is said by him: "said her husband". */
    private boolean isRelative(int noun) {
        int start = noun;
        while (tokens.sameSentence(start, noun) && (tokens.pos(start).isNoun() || tokens.pos(start).isAdjective()
                || tokens.pos(start).in(PartOfSpeech.POSSESSIVE_PRONOUN, PartOfSpeech.POSSESSIVE))) {
            start--;
        }
        return Lexicon.KIN.has(tokens.lemma(noun)) && !isSpeech(start);
    }

    private void describe(Person person, NameSpan span, Gender gender, boolean full) {
        boolean honorific = Lexicon.HONORIFIC.hasForm(tokens.text(span.start() - 1)) && gender != Gender.UNKNOWN;
        person.builder().suggest(honorific || full ? gender : Gender.UNKNOWN);
        person.builder().add(span);
        titles.before(span.start()).ifPresent(title -> describe(person, title));
        titles.after(span.end()).ifPresent(title -> describe(person, title));
    }

    private static void describe(Person person, String title) {
        person.builder().addTitle(title);
        person.builder().suggest(Titles.genderOf(title));
    }

    private Person single(PersonName name, Gender gender, NameSpan span) {
        String last = families.containsKey(name.withSuffix()) ? name.withSuffix() : name.last();
        Person person = member(last, gender, span.start());
        if (person == null) {
            person = called(name.last(), gender);
        }
        return person != null ? person : alone(name, gender, titles.before(span.start()).isPresent());
    }

    /** Whom a first name means, or the first of two last names where both stood before: "Ms. Ode" after "Ann Ode Vell". */
    private @Nullable Person called(String word, Gender gender) {
        Set<Person> called = firsts.containsKey(word) ? firsts.get(word) : middles.getOrDefault(word, Set.of());
        Person one = called.size() == 1 ? called.iterator().next() : null;
        return one != null && (firsts.containsKey(word) || isKnownBefore(one, word, gender)) ? one : null;
    }

    private boolean isKnownBefore(Person person, String word, Gender gender) {
        boolean fits = gender == Gender.UNKNOWN || person.builder().gender() == Gender.UNKNOWN || person.builder().gender() == gender;
        return fits && person.builder().size() > 0 && !singles.containsKey(word);
    }

    private Person alone(PersonName name, Gender gender, boolean titled) {
        return singles.computeIfAbsent(name.last() + (families.containsKey(name.last()) ? gender : ""), key -> {
            Person person = new Person(name, List.of());
            person.builder().suggest(gender != Gender.UNKNOWN || titled ? gender : aloneGender(name.last()));
            people.add(person);
            return person;
        });
    }

    /** Many last names are men's first names as well ("Scott", "Grant"), few are women's: only these tell. */
    private Gender aloneGender(String word) {
        return lists.firstNames().gender(word) == Gender.FEMALE ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whom a bare last name means; null where nobody of that name fits. */
    private @Nullable Person member(String last, Gender gender, int token) {
        Family family = families.get(last);
        if (family == null) {
            return null;
        }
        int sentence = tokens.sentenceOf(token);
        boolean label = tokens.block(tokens.blockOf(token)).kind() == Block.Kind.LABEL;
        return label ? family.lastNamed(gender, sentence) : family.likely(gender, sentence);
    }
}
