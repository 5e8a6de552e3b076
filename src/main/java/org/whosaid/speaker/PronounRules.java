package org.whosaid.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** Sources that are pronouns other than "he", "she" and relative ones. Hears every source, in the order of the text. */
final class PronounRules {

    private static final int SENTENCES_BACK = 2;

    private final TokenView tokens;
    private final DocumentView view;
    private final Groups groups;
    private final NounPhrases nounPhrases;
    private final Descriptions descriptions;
    private final ReadingState state;
    private @Nullable Resolution lastUnlisted;
    private int sentenceOfLast;

    PronounRules(ReadingState state, Groups groups, NounPhrases nounPhrases, Descriptions descriptions) {
        this.view = state.view();
        this.tokens = view.tokens();
        this.groups = groups;
        this.nounPhrases = nounPhrases;
        this.descriptions = descriptions;
        this.state = state;
    }

    /** "no one". */
    Optional<Resolution> nobody(SourcePhrase phrase) {
        String words = tokens.words(phrase.span()).toLowerCase(Locale.ROOT).replace(' ', '-');
        return Lexicon.NEGATIVE_PRONOUN.has(words) ? Optional.of(Resolution.unknown(Form.PRONOUN)) : Optional.empty();
    }

    /** "they": as was learned; or else a group spoken of before, or the organization in view. */
    Optional<Resolution> they(SourcePhrase phrase) {
        return is(phrase, Lexicon.PLURAL_PRONOUN) ? Optional.of(state.learned(phrase.head(), this::pronounFor)
                .or(() -> groups.before(phrase.start())).or(() -> state.organization(phrase, Form.PRONOUN, any -> true))
                .orElseGet(() -> unlistedBefore(phrase)).withForm(Form.PRONOUN))
                : Optional.empty();
    }

    /**
     * "it": as was learned; or else the document that this sentence or the one before begins with, or else the organization in view, or else the
     * document or organization that was described last.
     */
    Optional<Resolution> it(SourcePhrase phrase) {
        if (!is(phrase, Lexicon.NEUTER_PRONOUN)) {
            return Optional.empty();
        }
        List<Integer> nouns = nounsBefore(phrase);
        Optional<Resolution> topic = nouns.stream().filter(noun -> isTopic(noun, phrase)).findFirst().map(this::pronounFor);
        return state.learned(phrase.head(), this::pronounFor).or(() -> topic)
                .or(() -> state.organization(phrase, Form.PRONOUN, any -> true)).or(() -> nouns.stream().findFirst().map(this::pronounFor))
                .or(() -> Optional.of(unlistedBefore(phrase)));
    }

    private Resolution pronounFor(int noun) {
        return descriptions.of(noun, Form.PRONOUN);
    }

    /** The nouns for documents and bodies in this sentence and those before, the nearest first. */
    private List<Integer> nounsBefore(SourcePhrase phrase) {
        int first = tokens.sentence(Math.max(0, tokens.sentenceOf(phrase.head()) - SENTENCES_BACK)).start();
        return IntStream.iterate(phrase.start() - 1, token -> token >= first, token -> token - 1)
                .filter(token -> tokens.pos(token) == PartOfSpeech.NOUN && !tokens.pos(token + 1).isNoun())
                .filter(token -> isDocument(token) || Lexicon.ORGANIZATION.has(tokens.lemma(token)))
                .filter(token -> view.entityOf(token) == DocumentView.NONE && !view.isQuoted(token)).boxed().toList();
    }

    private boolean isTopic(int noun, SourcePhrase phrase) {
        return isDocument(noun) && tokens.sentenceOf(phrase.head()) - tokens.sentenceOf(noun) <= 1 && nounPhrases.isFirst(noun);
    }

    private boolean isDocument(int noun) {
        return Lexicon.DOCUMENT.has(tokens.lemma(noun));
    }

    /** "both", "each": the two who were just named. */
    Optional<Resolution> both(SourcePhrase phrase) {
        return is(phrase, Lexicon.DUAL_PRONOUN) ? groups.twoBefore(phrase) : Optional.empty();
    }

    /** "some", "many": people who are named nowhere. */
    Optional<Resolution> general(SourcePhrase phrase) {
        return itself(phrase, Lexicon.GENERAL_PRONOUN, Kind.COLLECTIVE);
    }

    /** "someone": one who is named nowhere. */
    Optional<Resolution> indefinite(SourcePhrase phrase) {
        return itself(phrase, Lexicon.INDEFINITE_PRONOUN, Kind.UNNAMED);
    }

    private Optional<Resolution> itself(SourcePhrase phrase, Lexicon pronouns, Kind kind) {
        return is(phrase, pronouns) ? Optional.of(Resolution.described(kind, tokens.words(phrase.span()))) : Optional.empty();
    }

    /** "I", "you": not known. */
    Optional<Resolution> other(SourcePhrase phrase) {
        return phrase.startsWithHead() && tokens.pos(phrase.head()) == PartOfSpeech.PRONOUN
                ? Optional.of(Resolution.unknown(Form.PRONOUN)) : Optional.empty();
    }

    /** Takes in who a source is: an organization that none of the article's entities is may be meant by what follows. */
    void hear(SourcePhrase phrase, Resolution resolution) {
        if (resolution.isUnlistedOrganization()) {
            lastUnlisted = resolution;
            sentenceOfLast = tokens.sentenceOf(phrase.head());
        }
    }

    private Resolution unlistedBefore(SourcePhrase phrase) {
        boolean near = tokens.sentenceOf(phrase.head()) - sentenceOfLast <= SENTENCES_BACK;
        return lastUnlisted != null && near ? lastUnlisted.withForm(Form.PRONOUN) : Resolution.unknown(Form.PRONOUN);
    }

    private boolean is(SourcePhrase phrase, Lexicon pronouns) {
        return phrase.startsWithHead() && pronouns.has(tokens.lower(phrase.head()));
    }
}
