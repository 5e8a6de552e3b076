package org.whosaid.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;

/** Those in view who have the title that a description uses. */
final class TitleMatcher {

    private static final double HEAD_WEIGHT = 2;
    private static final double MODIFIER_WEIGHT = 0.8;
    private static final double STRANGE_MODIFIER_WEIGHT = -0.45;
    /** "Ode's spokesman" is nobody who was named as something of another's. */
    private static final double STRANGE_OWNER_WEIGHT = -3;
    private static final double MIN_WEIGHT = 1.2;

    private final ReadingState state;
    private final TokenView tokens;
    private final DocumentView view;
    private final List<Set<String>> titleWords;

    TitleMatcher(ReadingState state) {
        this.state = state;
        this.view = state.view();
        this.tokens = view.tokens();
        this.titleWords = view.entities().stream().map(TitleMatcher::titleWords).toList();
    }

    private static Set<String> titleWords(NamedEntity entity) {
        return entity.titles().stream().flatMap(title -> Arrays.stream(title.split("[\\s-]+"))).map(NounKind::titleNouns)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "the Vermont senator" where "Vermont Sen. Ada Ode" was named: the one who fits best. */
    Optional<Resolution> best(SourcePhrase phrase) {
        String noun = tokens.lemma(phrase.head());
        String head = NounKind.plain(noun);
        List<Candidate> candidates = state.inView(phrase,
                entity -> titleWords.get(entity).contains(head) && fitsGender(entity, noun) && canBe(entity, head)).stream()
                .map(candidate -> new Candidate(candidate.entity(), candidate.weight() + fit(phrase, candidate.entity())))
                .sorted((first, second) -> Double.compare(second.weight(), first.weight())).toList();
        return state.first(candidates, MIN_WEIGHT, Form.NOMINAL);
    }

    /** The person in view whose title these words, and no others, give: "the vice president" is not the president. */
    Optional<Integer> titled(SourcePhrase phrase) {
        return Lexicon.PERSON.has(NounKind.plain(tokens.lemma(phrase.head()))) ? best(phrase).flatMap(Resolution::entity)
                .filter(entity -> fit(phrase, entity) >= HEAD_WEIGHT) : Optional.empty();
    }

    /** Whether a person is known to hold another office than a noun names: a councillor is not "the minister". */
    boolean holdsAnother(int entity, String noun) {
        return Lexicon.PUBLIC_OFFICE.has(noun) && !titleWords.get(entity).contains(noun)
                && titleWords.get(entity).stream().anyMatch(Lexicon.PUBLIC_OFFICE::has);
    }

    /** "the campaign" is not the one who is its manager. */
    private boolean canBe(int entity, String head) {
        return !view.isPerson(entity) || Lexicon.PERSON.has(head) || !NounKind.isKnown(head);
    }

    private double fit(SourcePhrase phrase, int entity) {
        double fit = HEAD_WEIGHT;
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (tokens.pos(i).isNoun() || tokens.pos(i).isAdjective()) {
                double strange = tokens.pos(i + 1) == PartOfSpeech.POSSESSIVE ? STRANGE_OWNER_WEIGHT : STRANGE_MODIFIER_WEIGHT;
                fit += titleWords.get(entity).contains(NounKind.plain(tokens.text(i))) ? MODIFIER_WEIGHT : strange;
            }
        }
        return fit;
    }

    /** Whether a noun, as it stands, can mean an entity: no spokeswoman is a man. */
    boolean fitsGender(int entity, String noun) {
        return NounKind.canBe(state.genders()[entity], noun);
    }
}
