package org.whosaid.speaker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.Sentence;
import org.whosaid.language.TokenView;
import org.whosaid.reference.DocumentView;

/**
 * A description without a fitting title: one without a name who has just spoken here, or whom the sentence
 * before is about, or whoever else stands out in view, and isn't spoken of in the words themselves.
 */
final class SalientPersonRule implements NominalRule {

    private static final double MIN_WEIGHT = 0.75;
    /** So many tokens before a sentence are looked at for whom they name; so that marks never closed cost little. */
    private static final int MAX_QUOTATION_TOKENS = 400;

    private final ReadingState state;
    private final TokenView tokens;
    private final DocumentView view;
    private final TitleMatcher titles;
    private final PrecedingSubject precedingSubject;

    SalientPersonRule(ReadingState state, TitleMatcher titles) {
        this.state = state;
        this.view = state.view();
        this.tokens = view.tokens();
        this.titles = titles;
        this.precedingSubject = new PrecedingSubject(view, state.pronouns());
    }

    @Override
    public Optional<Resolution> resolve(SourcePhrase phrase) {
        return state.unnamed().described(phrase.head()).or(() -> named(phrase));
    }

    private Optional<Resolution> named(SourcePhrase phrase) {
        IntPredicate fits = entity -> view.isPerson(entity) && titles.fitsGender(entity, tokens.lemma(phrase.head()))
                && !titles.holdsAnother(entity, NounKind.plain(tokens.lemma(phrase.head()))) && !isQuotedAbout(entity, phrase);
        OptionalInt subject = precedingSubject.before(phrase.start());
        if (subject.isPresent() && fits.test(subject.getAsInt())) {
            return Optional.of(Resolution.of(view, subject.getAsInt(), Form.NOMINAL, List.of()));
        }
        return state.first(state.inView(phrase, fits), MIN_WEIGHT, Form.NOMINAL);
    }

    private boolean isQuotedAbout(int entity, SourcePhrase phrase) {
        Sentence sentence = tokens.sentence(tokens.sentenceOf(phrase.head()));
        int start = Math.max(sentence.start() - MAX_QUOTATION_TOKENS, view.unquotedUpTo(sentence.start() - 1) + 1);
        return IntStream.range(start, sentence.end()).anyMatch(token -> view.isQuoted(token) && view.entityOf(token) == entity);
    }
}
