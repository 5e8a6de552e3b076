package org.whosaid.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.reference.AntecedentFeatures;
import org.whosaid.reference.Discourse;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DiscourseMention;
import org.whosaid.reference.DiscourseMention.Role;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.PronounChoice;
import org.whosaid.reference.PronounRanker;
import org.whosaid.reference.Pronouns;
import org.whosaid.text.Span;

/**
 * One walk through an article from its first token to its last: names come into view, pronouns are resolved where they
 * stand, sources where their head stands. So each is judged by what a reader knows up to that place.
 */
final class ResolutionPass {

    /** Below this weight nobody is in view. */
    private static final double FAINTEST = 0.12;
    /** Whoever is on the stage is meant at least that likely. */
    private static final double ON_STAGE = 0.9;

    private final PronounChoice choice;
    private final DocumentView scene;
    private final Gender[] genders;
    private final Discourse discourse = new Discourse();
    private final NominalResolver descriptions;
    private final Binding binding;
    private final UnnamedReferents nameless;
    private final PrecedingSubject stage;
    private final Map<Integer, Resolution> pronouns = new TreeMap<>();
    private final Map<Span, Resolution> sources = new TreeMap<>();

    ResolutionPass(DocumentView scene, Gender[] genders, PronounChoice choice, IndirectSpeechIndex reported) {
        this.choice = choice;
        this.scene = scene;
        this.genders = genders;
        this.nameless = new UnnamedReferents(scene, reported);
        this.descriptions = new NominalResolver(scene, discourse, pronouns, genders, nameless);
        this.binding = new Binding(scene, pronouns);
        this.stage = new PrecedingSubject(scene, pronouns);
    }

    /**
     * Walks.
     *
     * @param heads for the token at which the head of a source stands, that source
     */
    ResolutionPass over(Map<Integer, SourcePhrase> heads) {
        int token = 0;
        while (token < scene.size()) {
            int end = seeName(token);
            if (end == token + 1) {
                SourcePhrase source = heads.get(token);
                resolvePronoun(token, source != null && source.start() == token);
                seeDescription(token, heads);
                nameless.see(token);
            }
            for (int i = token; i < end; i++) {
                resolveSource(heads.get(i));
            }
            token = end;
        }
        return this;
    }

    /** Takes in the name that begins here; returns one past it, or past the token where no name does. */
    private int seeName(int token) {
        int entity = scene.entityOf(token);
        int end = token + 1;
        if (entity == DocumentView.NONE) {
            return end;
        }
        while (scene.entityOf(end) == entity && scene.sameSentence(token, end)) {
            end++;
        }
        discourse.see(scene.sighting(entity, token, end));
        if (isPerson(entity) && !scene.isQuoted(token)) {
            nameless.giveWay(token);
        }
        return end;
    }

    /** "the senator" brings her into view again, where no source does so by itself. */
    private void seeDescription(int token, Map<Integer, SourcePhrase> heads) {
        if (!scene.lower(token).equals("the") || scene.isQuoted(token)) {
            return;
        }
        int end = token + 1;
        while (scene.sameSentence(token, end) && scene.entityOf(end) == DocumentView.NONE && scene.tag(end).matches("JJ|NNP?|HYPH")) {
            end++;
        }
        if (end > token + 1 && scene.tag(end - 1).startsWith("NN") && !heads.containsKey(end - 1) && !scene.lower(end).equals("of")) {
            int after = end;
            descriptions.titled(token, end).ifPresent(entity -> discourse.see(scene.sighting(entity, token, after)));
        }
    }

    /** What was learned was learned from pronouns that are sources; whom others mean, salience tells. */
    private void resolvePronoun(int token, boolean source) {
        String word = scene.lower(token);
        if (Pronouns.isPersonal(word) && !scene.isQuoted(token)) {
            PronounChoice by = source ? this::chosen : (number, profiles) -> PronounRanker.bySalience(profiles);
            Resolution resolution = nameless.meant(token, Pronouns.gender(word), source)
                    .orElseGet(() -> person(token, Pronouns.gender(word), by));
            pronouns.put(token, resolution);
            resolution.entity().ifPresent(entity -> discourse.see(scene.sighting(entity, token, token + 1)));
        }
    }

    private Resolution person(int token, Gender gender, PronounChoice by) {
        Set<Integer> excluded = binding.excluded(token);
        List<AntecedentFeatures> profiles = discourse.profiles(scene.sentenceOf(token), scene.blockOf(token),
                entity -> isPerson(entity) && !excluded.contains(entity) && (genders[entity] == gender || genders[entity] == Gender.UNKNOWN),
                entity -> genders[entity] == gender);
        if (profiles.stream().noneMatch(profile -> profile.salience() >= FAINTEST)) {
            return Resolution.unknown(EntityMention.Form.PRONOUN);
        }
        List<Candidate> candidates = by.choose(token, profiles);
        return descriptions.entity(candidates.get(0).entity(), EntityMention.Form.PRONOUN, candidates);
    }

    /** Whoever is on the stage comes first; of others, what was learned tells. */
    private List<Candidate> chosen(int token, List<AntecedentFeatures> profiles) {
        List<Candidate> learned = choice.choose(token, profiles);
        int actor = stage.before(token).orElse(DocumentView.NONE);
        Optional<Candidate> staged = learned.stream().filter(candidate -> candidate.entity() == actor).findFirst();
        return staged.isEmpty() || staged.get().weight() >= ON_STAGE ? learned : withFirst(staged.get(), learned);
    }

    private static List<Candidate> withFirst(Candidate first, List<Candidate> all) {
        double others = (1 - ON_STAGE) / (1 - first.weight());
        return Stream.concat(Stream.of(new Candidate(first.entity(), ON_STAGE)), all.stream().filter(other -> other != first)
                .map(other -> new Candidate(other.entity(), other.weight() * others))).toList();
    }

    private boolean isPerson(int entity) {
        return scene.entities().get(entity).type() == EntityType.PERSON;
    }

    private void resolveSource(@Nullable SourcePhrase phrase) {
        if (phrase != null) {
            Resolution resolution = resolved(phrase);
            sources.put(phrase.span(), resolution);
            nameless.hear(phrase, resolution);
            resolution.entity().ifPresent(entity -> hear(entity, phrase));
        }
    }

    private Resolution resolved(SourcePhrase phrase) {
        Resolution pronoun = pronouns.get(phrase.head());
        return pronoun != null && phrase.start() == phrase.head() ? pronoun : descriptions.of(phrase);
    }

    private void hear(int entity, SourcePhrase phrase) {
        int sentence = scene.sentenceOf(phrase.head());
        discourse.heard(entity, sentence);
        if (scene.entityOf(phrase.head()) == DocumentView.NONE && !pronouns.containsKey(phrase.head())) {
            discourse.see(new DiscourseMention(entity, phrase.head(), sentence, scene.blockOf(phrase.head()), Role.SUBJECT, false));
        }
    }

    Resolution entity(int number) {
        return descriptions.entity(number, EntityMention.Form.NOMINAL, List.of());
    }

    Map<Span, Resolution> sources() {
        return sources;
    }

    Map<Integer, Resolution> pronouns() {
        return pronouns;
    }

    Optional<Resolution> source(Span span) {
        return Optional.ofNullable(sources.get(span));
    }
}
