package org.whosaid.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.language.Sentence;
import org.whosaid.reference.Discourse;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.Pronouns;
import org.whosaid.text.Span;

/**
 * Resolves what is no personal pronoun: names, and descriptions such as "the senator", "a spokesman for the agency",
 * "the report", "they". A description that fits nobody whom the article names stays a description.
 */
final class NominalResolver {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    /** What stands before somebody or something new. */
    static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");
    private static final Set<String> LEADERS = Set.of("leader", "director", "manager", "captain", "coach", "head", "chief",
            "boss", "chairman", "chairwoman", "chair", "president", "owner");
    /** So many tokens before a sentence are looked at for whom they name; so that marks never closed cost little. */
    private static final int LONGEST_QUOTATION = 400;
    /** A description without a fitting title goes to somebody only where they stand out that much. */
    private static final double PLAIN_SALIENCE = 0.75;

    private final DocumentView scene;
    private final RelativeAntecedents antecedents;
    private final Discourse discourse;
    private final Map<Integer, Resolution> pronouns;
    private final PhraseNames names;
    private final TitleMatcher holders;
    private final Kinds kinds;
    private final DescriptionText wording;
    private final Groups groups;
    private final AttributeDescriptions epithets;
    private final PrecedingSubject stage;
    private final UnnamedReferents nameless;
    private @Nullable Resolution body;
    private int bodySentence;
    private final Map<String, Integer> introduced;
    /** Where nouns stand for what is somebody's, by the noun. */
    private final Map<String, List<Integer>> owned;

    NominalResolver(DocumentView scene, Discourse discourse, Map<Integer, Resolution> pronouns, Gender[] genders, UnnamedReferents nameless) {
        this.scene = scene;
        this.antecedents = new RelativeAntecedents(scene);
        this.discourse = discourse;
        this.pronouns = pronouns;
        this.names = new PhraseNames(scene);
        this.holders = new TitleMatcher(scene, discourse, genders);
        this.kinds = new Kinds(scene);
        this.wording = new DescriptionText(scene, pronouns, this::antecedent);
        this.groups = new Groups(scene, antecedents, names, wording);
        this.epithets = new AttributeDescriptions(scene);
        this.stage = new PrecedingSubject(scene, pronouns);
        this.nameless = nameless;
        this.introduced = introduced();
        this.owned = IntStream.range(1, scene.size())
                .filter(i -> isNoun(i, Nouns.OWNED) && !scene.tag(i + 1).startsWith("NN") && !scene.isQuoted(i)).boxed()
                .collect(Collectors.groupingBy(scene::lemma));
    }

    /** Whom the words of a source mean. To be asked in the order of the text. */
    Resolution of(SourcePhrase phrase) {
        Resolution resolution = resolved(phrase);
        if (resolution.kind() == ResolvedSpeaker.Kind.ORGANIZATION && resolution.form() == EntityMention.Form.NAME && resolution.entity().isEmpty()) {
            body = resolution;
            bodySentence = scene.sentenceOf(phrase.head());
        }
        return resolution;
    }

    /** The organization without an entity that spoke last under its name, where that was just before. */
    private Resolution bodyBefore(SourcePhrase phrase) {
        return body != null && scene.sentenceOf(phrase.head()) - bodySentence <= 2 ? body.withForm(EntityMention.Form.PRONOUN)
                : Resolution.unknown(EntityMention.Form.PRONOUN);
    }

    private Resolution resolved(SourcePhrase phrase) {
        List<Integer> named = names.together(phrase);
        if (named.size() > 1) {
            return groups.of(named).withForm(EntityMention.Form.NAME);
        }
        if (epithets.isOne(phrase)) {
            return epithet(phrase);
        }
        int entity = names.of(phrase);
        if (entity != DocumentView.NONE) {
            return names.isWithOthers(phrase) || scene.entityOf(phrase.head()) == entity && kinds.isAmongOthers(phrase)
                    ? Resolution.described(ResolvedSpeaker.Kind.COLLECTIVE, wording.of(phrase))
                    : entity(entity, EntityMention.Form.NAME, List.of());
        }
        if (Pronouns.NOBODY.contains(scene.words(phrase.span()).toLowerCase(Locale.ROOT))) {
            return Resolution.unknown(EntityMention.Form.PRONOUN);
        }
        String head = scene.lower(phrase.head());
        if (phrase.start() == phrase.head()) {
            Optional<Resolution> pronoun = pronoun(phrase, head);
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
        }
        return scene.tag(phrase.head()).startsWith("NNP") || isStrangeName(phrase) ? properName(phrase) : nominal(phrase);
    }

    private Resolution epithet(SourcePhrase phrase) {
        int aged = epithets.ofAge(phrase);
        return aged != DocumentView.NONE ? entity(aged, EntityMention.Form.NOMINAL, List.of())
                : bySalience(phrase).orElseGet(() -> Resolution.described(ResolvedSpeaker.Kind.UNNAMED, wording.of(phrase)));
    }

    /** One capitalized word that the tagger takes for a noun, though it is none that people, groups or documents have. */
    private boolean isStrangeName(SourcePhrase phrase) {
        return phrase.end() - phrase.start() == 1 && scene.tag(phrase.head()).equals("NN")
                && Character.isUpperCase(scene.token(phrase.head()).text().codePointAt(0))
                && !Nouns.isKnown(scene.lemma(phrase.head()));
    }

    Resolution entity(int number, EntityMention.Form form, List<Candidate> candidates) {
        NamedEntity entity = scene.entities().get(number);
        ResolvedSpeaker.Kind kind = switch (entity.type()) {
            case PERSON -> ResolvedSpeaker.Kind.PERSON;
            case NATIONALITY -> ResolvedSpeaker.Kind.COLLECTIVE;
            case ORGANIZATION, LOCATION, COUNTRY, CITY, STATE_OR_PROVINCE -> ResolvedSpeaker.Kind.ORGANIZATION;
        };
        return new Resolution(kind, Optional.of(entity.name()), Optional.of(number), form, candidates);
    }

    private String name(int entity) {
        return scene.entities().get(entity).name();
    }

    // --- pronouns other than he and she ---

    private Optional<Resolution> pronoun(SourcePhrase phrase, String word) {
        if (Pronouns.PLURAL.contains(word)) {
            return Optional.of(plural(phrase).withForm(EntityMention.Form.PRONOUN));
        }
        if (Pronouns.NEUTER.contains(word)) {
            return Optional.of(neuter(phrase));
        }
        if (Pronouns.RELATIVE.contains(word)) {
            return Optional.of(antecedent(phrase.head()));
        }
        Optional<Resolution> two = word.matches("both|each") ? groups.twoBefore(phrase) : Optional.empty();
        if (two.isPresent()) {
            return two;
        }
        if (Pronouns.GENERAL.contains(word)) {
            return Optional.of(Resolution.described(ResolvedSpeaker.Kind.COLLECTIVE, scene.words(phrase.span())));
        }
        if (Pronouns.SOMEBODY.contains(word)) {
            return Optional.of(Resolution.described(ResolvedSpeaker.Kind.UNNAMED, scene.words(phrase.span())));
        }
        return scene.tag(phrase.head()).equals("PRP") ? Optional.of(Resolution.unknown(EntityMention.Form.PRONOUN)) : Optional.empty();
    }

    /**
     * "it": the document that this sentence or the one before begins with, or else the organization in view, or else the
     * document or organization that was described last.
     */
    private Resolution neuter(SourcePhrase phrase) {
        int last = DocumentView.NONE;
        int sentence = scene.sentenceOf(phrase.head());
        int first = scene.sentence(Math.max(0, sentence - 2)).start();
        for (int i = phrase.start() - 1; i >= first; i--) {
            boolean thing = (isDocument(i) || isNoun(i, Nouns.ORGANIZATIONS)) && !scene.isQuoted(i) && !scene.tag(i + 1).startsWith("NN");
            if (thing && isDocument(i) && isFirst(i) && sentence - scene.sentenceOf(i) <= 1) {
                return described(i, EntityMention.Form.PRONOUN);
            }
            last = thing && last == DocumentView.NONE ? i : last;
        }
        int described = last;
        return inView(phrase, this::isOrganization, EntityMention.Form.PRONOUN).orElseGet(() -> described == DocumentView.NONE
                ? bodyBefore(phrase) : described(described, EntityMention.Form.PRONOUN));
    }

    private boolean isDocument(int token) {
        return isNoun(token, Nouns.DOCUMENTS);
    }

    private boolean isNoun(int token, Set<String> nouns) {
        return scene.tag(token).equals("NN") && scene.entityOf(token) == DocumentView.NONE && nouns.contains(scene.lemma(token));
    }

    /** Whether no other words stand before a noun in its sentence than those that belong to it. */
    private boolean isFirst(int noun) {
        return antecedents.nounStart(noun) == scene.sentence(scene.sentenceOf(noun)).start();
    }

    /** What a noun and the words before that belong to it say. */
    private Resolution described(int noun, EntityMention.Form form) {
        ResolvedSpeaker.Kind kind = scene.tag(noun).endsWith("S") ? kinds.ofMany(noun) : Kinds.of(scene.lemma(noun));
        return Resolution.described(kind, wording.of(antecedents.nounStart(noun), noun + 1)).withForm(form);
    }

    private Resolution antecedent(int relative) {
        int token = antecedents.of(relative);
        if (token == DocumentView.NONE) {
            return Pronouns.GENERAL.contains(scene.lower(relative - 1)) ? Resolution.described(ResolvedSpeaker.Kind.COLLECTIVE,
                    scene.token(relative - 1).text()).withForm(EntityMention.Form.PRONOUN) : Resolution.unknown(EntityMention.Form.PRONOUN);
        }
        int entity = scene.entityOf(token);
        if (entity != DocumentView.NONE && !isGroup(token)) {
            return pairBefore(token, relative).orElseGet(() -> entity(entity, EntityMention.Form.PRONOUN, List.of()));
        }
        boolean thing = scene.lower(relative).equals("which") || scene.lower(relative).equals("that");
        return (thing ? thing(token) : people(token)).withForm(EntityMention.Form.PRONOUN);
    }

    private Resolution thing(int noun) {
        SourcePhrase phrase = phrase(noun);
        if (isFullName(phrase)) {
            return properName(phrase);
        }
        boolean known = Nouns.isKnown(scene.lemma(noun)) || Nouns.isKnown(scene.lower(noun))
                || Pronouns.GENERAL.contains(scene.lower(noun));
        return known ? described(noun, EntityMention.Form.PRONOUN) : Resolution.unknown(EntityMention.Form.PRONOUN);
    }

    private boolean isFullName(SourcePhrase phrase) {
        int first = scene.lower(phrase.start()).equals("the") ? phrase.start() + 1 : phrase.start();
        return first < phrase.head() && IntStream.range(first, phrase.end()).allMatch(i -> scene.tag(i).equals("NNP"));
    }

    private Resolution people(int noun) {
        SourcePhrase phrase = phrase(noun);
        boolean one = !scene.tag(noun).endsWith("S") && isDefinite(phrase) && !isOwned(phrase);
        Resolution people = (one ? byTitle(phrase, Nouns.plain(scene.lemma(noun)))
                : Optional.<Resolution>empty()).orElseGet(() -> described(noun, EntityMention.Form.PRONOUN));
        return people.kind() == ResolvedSpeaker.Kind.DOCUMENT ? people.withKind(ResolvedSpeaker.Kind.COLLECTIVE) : people;
    }

    /** A noun with the words before that belong to it. */
    private SourcePhrase phrase(int noun) {
        int start = antecedents.nounStart(noun);
        return new SourcePhrase(scene.token(start).span().to(scene.token(noun).span()), start, noun + 1, start, noun);
    }

    /** "Senate Democrats" are not all of them. */
    private boolean isGroup(int token) {
        int entity = scene.entityOf(token);
        return scene.tag(token).matches("NNP?S") && scene.entities().get(entity).type() == EntityType.NATIONALITY
                && antecedents.nounStart(token) < token && !scene.tag(token - 1).equals("DT");
    }

    /** "Ada Ode and Carl Roe, who say": both, as the verb tells. */
    private Optional<Resolution> pairBefore(int last, int relative) {
        int second = scene.entityOf(last);
        int and = last;
        while (scene.entityOf(and) == second) {
            and--;
        }
        boolean pair = scene.lower(and).equals("and") && scene.names(last, EntityType.PERSON)
                && scene.names(and - 1, EntityType.PERSON);
        return pair && scene.tag(relative + 1).equals("VBP")
                ? Optional.of(groups.of(List.of(names.person(and - 1), second)).withForm(EntityMention.Form.PRONOUN)) : Optional.empty();
    }

    /** "they": a group spoken of before, or else the organization in view. */
    private Resolution plural(SourcePhrase phrase) {
        return groups.before(phrase.start()).orElseGet(() -> inView(phrase, this::isOrganization, EntityMention.Form.PRONOUN)
                .orElseGet(() -> bodyBefore(phrase)));
    }

    private boolean isOrganization(int entity) {
        return scene.entities().get(entity).type() == EntityType.ORGANIZATION;
    }

    private Optional<Resolution> inView(SourcePhrase phrase, IntPredicate test, EntityMention.Form form) {
        List<Candidate> candidates = discourse.candidates(scene.sentenceOf(phrase.head()), scene.blockOf(phrase.head()), test);
        return candidates.isEmpty() || candidates.get(0).weight() < 0.4 ? Optional.empty()
                : Optional.of(entity(candidates.get(0).entity(), form, candidates));
    }

    // --- names that are no entity of the article, descriptions ---

    private Resolution properName(SourcePhrase phrase) {
        String head = scene.lemma(phrase.head());
        if (Nouns.ORGANIZATIONS.contains(head) || Nouns.DOCUMENTS.contains(head) || isRole(phrase)) {
            return nominal(phrase);
        }
        boolean plural = scene.tag(phrase.head()).equals("NNPS");
        if (!plural && INDEFINITE.contains(scene.lower(phrase.start())) && phrase.start() < phrase.headStart()) {
            return Resolution.described(ResolvedSpeaker.Kind.UNNAMED, wording.of(phrase));
        }
        boolean full = phrase.head() > phrase.headStart() && !scene.lower(phrase.start()).equals("the")
                && !scene.tag(phrase.headStart()).equals("CD") && !isInCapitals(phrase);
        ResolvedSpeaker.Kind kind = plural ? ResolvedSpeaker.Kind.COLLECTIVE : full ? ResolvedSpeaker.Kind.PERSON : ResolvedSpeaker.Kind.ORGANIZATION;
        Span name = scene.token(plural ? phrase.start() : phrase.headStart()).span().to(scene.token(phrase.head()).span());
        return Resolution.described(kind, scene.words(name)).withForm(EntityMention.Form.NAME);
    }

    /** "USA TODAY" where not all is written so. */
    private boolean isInCapitals(SourcePhrase phrase) {
        boolean around = scene.has(phrase.end()) && Character.isLowerCase(scene.token(phrase.end()).text().codePointAt(0));
        return around && IntStream.rangeClosed(phrase.headStart(), phrase.head()).mapToObj(i -> scene.token(i).text())
                .allMatch(word -> word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase));
    }

    /** "the Utah Republican", "Attorney General"; "the Daily Caller" is a name, though a caller is somebody. */
    private boolean isRole(SourcePhrase phrase) {
        int before = phrase.head() - 1;
        boolean strange = before >= phrase.start() && scene.tag(before).startsWith("NNP")
                && scene.entityOf(before) == DocumentView.NONE && !Nouns.isKnown(scene.lower(before));
        return !strange && Nouns.PEOPLE.contains(Nouns.plain(scene.token(phrase.head()).text()));
    }

    private Resolution nominal(SourcePhrase phrase) {
        if (scene.tag(phrase.head()).endsWith("S") && scene.tag(phrase.head()).startsWith("NN")) {
            Optional<Resolution> both = groups.isOfTwo(phrase) ? groups.twoBefore(phrase) : Optional.empty();
            return both.orElseGet(() -> Resolution.described(kinds.ofMany(phrase), wording.of(phrase)));
        }
        String head = Nouns.plain(scene.lemma(phrase.head()));
        if (isDefinite(phrase) && !isOwned(phrase) && !kinds.isAmongOthers(phrase)) {
            Optional<Resolution> meant = byTitle(phrase, head).or(() -> byOrganization(phrase, head));
            boolean known = hasProperModifier(phrase) || !Nouns.ANONYMOUS.contains(head) && !isIntroduced(phrase);
            if (meant.isEmpty() && Nouns.PEOPLE.contains(head) && isBare(phrase) && known) {
                meant = bySalience(phrase);
            }
            if (meant.isPresent()) {
                return meant.get();
            }
        }
        return Resolution.described(kinds.of(phrase, head), wording.of(phrase));
    }

    /** "the senior Ode adviser" is somebody of Ode's. */
    private boolean isOwned(SourcePhrase phrase) {
        return phrase.head() > phrase.start() && names.person(phrase.head() - 1) != DocumentView.NONE;
    }

    /**
     * "the nominee", without an owner: a description with an owner ("the guild's chairman") brings somebody new, and so
     * does one that leads something common ("the band leader").
     */
    private boolean isBare(SourcePhrase phrase) {
        if (LEADERS.contains(scene.lemma(phrase.head())) && scene.tag(phrase.head() - 1).equals("NN")) {
            return false;
        }
        for (int i = phrase.start(); i < phrase.end(); i++) {
            boolean owner = i < phrase.head() && (scene.tag(i).equals("POS") || names.person(i) != DocumentView.NONE);
            boolean other = i > phrase.head() && (names.person(i) != DocumentView.NONE || scene.tag(i).equals("TO")
                    || scene.tag(i).equals("IN") && !scene.lower(i).equals("of"));
            if (owner || other) {
                return false;
            }
        }
        return true;
    }

    /** "the organizer" where "an organizer at a field office" was spoken of before: somebody who stays without a name. */
    private boolean isIntroduced(SourcePhrase phrase) {
        return introduced.getOrDefault(scene.lemma(phrase.head()), scene.size()) < phrase.start();
    }

    /** Of each noun the first token where it stands behind "a" or "one". */
    private Map<String, Integer> introduced() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < scene.size(); i++) {
            if (scene.tag(i).startsWith("NN") && INDEFINITE.contains(scene.lower(antecedents.nounStart(i)))) {
                first.putIfAbsent(scene.lemma(i), i);
            }
        }
        return first;
    }

    /** "the New York businessman" is somebody whom the article has named; "the announcer" need not be. */
    private boolean hasProperModifier(SourcePhrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (!scene.tag(i).equals("DT") && Character.isUpperCase(scene.token(i).text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(SourcePhrase phrase) {
        String first = scene.lower(phrase.start());
        return DEFINITE.contains(first) || DEFINITE.contains(scene.lower(phrase.start() - 1)) || scene.tag(phrase.start()).startsWith("NNP")
                || phrase.start() == phrase.head() && Character.isUpperCase(scene.token(phrase.head()).text().codePointAt(0));
    }

    /** The person in view whose title these words give. */
    Optional<Integer> titled(int start, int end) {
        Span span = scene.token(start).span().to(scene.token(end - 1).span());
        String head = Nouns.plain(scene.lemma(end - 1));
        SourcePhrase phrase = new SourcePhrase(span, start, end, start, end - 1);
        return Nouns.PEOPLE.contains(head) ? byTitle(phrase, head).flatMap(Resolution::entity)
                .filter(entity -> holders.fitsWhole(phrase, entity)) : Optional.empty();
    }

    private Optional<Resolution> byTitle(SourcePhrase phrase, String head) {
        List<Candidate> candidates = holders.of(phrase, head);
        return candidates.isEmpty() ? Optional.empty()
                : Optional.of(entity(candidates.get(0).entity(), EntityMention.Form.NOMINAL, candidates));
    }

    /** "the commission" where the "Commission on Presidential Debates" was named. */
    private Optional<Resolution> byOrganization(SourcePhrase phrase, String head) {
        if (!Nouns.ORGANIZATIONS.contains(head)) {
            return Optional.empty();
        }
        Optional<Resolution> named = inView(phrase, entity -> isOrganization(entity)
                && List.of(name(entity).toLowerCase(Locale.ROOT).split("\\s+")).contains(head), EntityMention.Form.NOMINAL);
        boolean bare = phrase.head() - phrase.start() <= 1 && phrase.end() == phrase.head() + 1 && !Nouns.PLACES.contains(head);
        if (named.isPresent() || !bare) {
            return named;
        }
        Optional<Resolution> owned = ownedBefore(phrase, head);
        return owned.isPresent() || Nouns.OWNED.contains(head) ? owned
                : inView(phrase, this::isOrganization, EntityMention.Form.NOMINAL);
    }

    /** "the campaign" where "Ode's campaign" or "the Ode campaign" was spoken of before. */
    private Optional<Resolution> ownedBefore(SourcePhrase phrase, String head) {
        List<Integer> nouns = owned.getOrDefault(head, List.of());
        for (int number = nouns.size() - 1; number >= 0; number--) {
            int noun = nouns.get(number);
            Resolution owner = pronouns.get(noun - 1);
            boolean isOwned = scene.tag(noun - 1).equals("POS") || names.person(noun - 1) != DocumentView.NONE
                    || owner != null && owner.name().isPresent();
            if (noun < phrase.start() && isOwned) {
                return Optional.of(described(noun, EntityMention.Form.NOMINAL));
            }
        }
        return Optional.empty();
    }

    /**
     * One without a name who has just spoken here, or whoever is on the stage, or else stands out in view, and isn't spoken
     * of in the words themselves.
     */
    private Optional<Resolution> bySalience(SourcePhrase phrase) {
        Optional<Resolution> somebody = nameless.described(phrase.head());
        if (somebody.isPresent()) {
            return somebody;
        }
        IntPredicate fits = entity -> scene.entities().get(entity).type() == EntityType.PERSON
                && holders.fitsGender(entity, scene.lemma(phrase.head())) && !isQuotedAbout(entity, phrase);
        OptionalInt actor = stage.before(phrase.start());
        if (actor.isPresent() && fits.test(actor.getAsInt())) {
            return Optional.of(entity(actor.getAsInt(), EntityMention.Form.NOMINAL, List.of()));
        }
        List<Candidate> candidates = discourse.candidates(scene.sentenceOf(phrase.head()), scene.blockOf(phrase.head()), fits);
        return candidates.isEmpty() || candidates.get(0).weight() < PLAIN_SALIENCE ? Optional.empty()
                : Optional.of(entity(candidates.get(0).entity(), EntityMention.Form.NOMINAL, candidates));
    }

    private boolean isQuotedAbout(int entity, SourcePhrase phrase) {
        Sentence sentence = scene.sentence(scene.sentenceOf(phrase.head()));
        int start = Math.max(sentence.start() - LONGEST_QUOTATION, scene.unquotedUpTo(sentence.start() - 1) + 1);
        return IntStream.range(start, sentence.end())
                .anyMatch(token -> scene.isQuoted(token) && scene.entityOf(token) == entity);
    }
}
