package org.whosaid.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.EntityType;
import org.whosaid.reference.Discourse;
import org.whosaid.reference.Discourse.Candidate;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.PronounReference;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/**
 * What the rules know of an article, and of what was read of it so far. The {@link ResolutionPass} keeps it up to date; the
 * rules only look.
 *
 * @param view      the article
 * @param genders   of its entities, by their numbers
 * @param discourse who is in view
 * @param unnamed   who is in view without a name
 * @param pronouns  whom pronouns mean
 * @param learned   by its token, whom each pronoun means as the learned model has it
 */
record ReadingState(DocumentView view, Gender[] genders, Discourse discourse, UnnamedReferents unnamed, ResolvedPronouns pronouns,
                    Map<Integer, PronounReference> learned) {

    private static final double MIN_ORGANIZATION_WEIGHT = 0.4;

    /**
     * Whom a pronoun means as the learned model has it.
     *
     * @param described whom a noun means, by its token
     * @return empty where the model finds nobody, or the noun tells nobody
     */
    Optional<Resolution> learned(int pronoun, IntFunction<Resolution> described) {
        return Optional.ofNullable(learned.get(pronoun)).filter(PronounReference::isAnybody)
                .map(reference -> reference.noun().map(described::apply)
                        .orElseGet(() -> Resolution.first(view, reference.candidates(), Form.PRONOUN)))
                .filter(resolution -> resolution.kind() != Kind.UNKNOWN);
    }

    /** The entities in view where a source stands that pass a test, the one that stands out most first. */
    List<Candidate> inView(SourcePhrase phrase, IntPredicate test) {
        return discourse.candidates(view.tokens().sentenceOf(phrase.head()), view.tokens().blockOf(phrase.head()), test);
    }

    /** The first of those in view, where it stands out enough. */
    Optional<Resolution> first(List<Candidate> inView, double minWeight, Form form) {
        return inView.isEmpty() || inView.get(0).weight() < minWeight ? Optional.empty()
                : Optional.of(Resolution.first(view, inView, form));
    }

    /** The organization that stands out where a source stands, of those that pass a test. */
    Optional<Resolution> organization(SourcePhrase phrase, Form form, Predicate<NamedEntity> test) {
        return first(inView(phrase, number -> view.entity(number).type() == EntityType.ORGANIZATION
                && test.test(view.entity(number))), MIN_ORGANIZATION_WEIGHT, form);
    }
}
