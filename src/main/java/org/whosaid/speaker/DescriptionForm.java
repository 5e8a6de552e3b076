package org.whosaid.speaker;

import java.util.HashMap;
import java.util.Map;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;

/** How a description is put, which tells whether it can mean somebody who was spoken of before. Immutable, for one article. */
final class DescriptionForm {

    private final TokenView tokens;
    private final PhraseNames names;
    private final DescriptionKinds kinds;
    private final Map<String, Integer> introduced;

    DescriptionForm(DocumentView view, PhraseNames names, DescriptionKinds kinds, NounPhrases nounPhrases) {
        this.tokens = view.tokens();
        this.names = names;
        this.kinds = kinds;
        this.introduced = introduced(tokens, nounPhrases);
    }

    /** Of each noun the first token where it stands behind "a" or "one". */
    private static Map<String, Integer> introduced(TokenView tokens, NounPhrases nounPhrases) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.pos(i).isNoun() && Lexicon.INDEFINITE_DETERMINER.has(tokens.lower(nounPhrases.start(i)))) {
                first.putIfAbsent(tokens.lemma(i), i);
            }
        }
        return first;
    }

    /** "the senator": one who is known, and no others, nor somebody of a named one's. */
    boolean isOfOneKnown(SourcePhrase phrase) {
        return isDefinite(phrase) && !isOwned(phrase) && !kinds.isAmongOthers(phrase);
    }

    boolean isDefinite(SourcePhrase phrase) {
        return Lexicon.DEFINITE_DETERMINER.has(tokens.lower(phrase.start()))
                || Lexicon.DEFINITE_DETERMINER.has(tokens.lower(phrase.start() - 1))
                || tokens.pos(phrase.start()).isProperNoun()
                || phrase.startsWithHead() && tokens.isCapitalized(phrase.head());
    }

    /** "the senior Ode adviser" is somebody of Ode's. */
    boolean isOwned(SourcePhrase phrase) {
        return phrase.head() > phrase.start() && names.isPerson(phrase.head() - 1);
    }

    /**
     * "the nominee", without an owner: a description with an owner ("the guild's chairman") brings somebody new.
     */
    boolean isBare(SourcePhrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (i < phrase.head() && isOwner(i) || i > phrase.head() && leadsToAnother(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOwner(int token) {
        return tokens.pos(token) == PartOfSpeech.POSSESSIVE || names.isPerson(token);
    }

    private boolean leadsToAnother(int token) {
        boolean preposition = tokens.pos(token) == PartOfSpeech.PREPOSITION && !tokens.is(token, "of");
        return preposition || tokens.pos(token) == PartOfSpeech.TO || names.isPerson(token);
    }

    /**
     * Whether it means somebody whom the article has named, as "the New York businessman" does; "the announcer" need not,
     * nor "the organizer" where "an organizer at a field office" was spoken of before, who stays without a name.
     */
    boolean isOfOneNamed(SourcePhrase phrase, String head) {
        return hasProperModifier(phrase) || !Lexicon.UNNAMED_PERSON.has(head) && !isIntroduced(phrase);
    }

    private boolean isIntroduced(SourcePhrase phrase) {
        return introduced.getOrDefault(tokens.lemma(phrase.head()), tokens.size()) < phrase.start();
    }

    private boolean hasProperModifier(SourcePhrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (tokens.pos(i) != PartOfSpeech.DETERMINER && tokens.isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }
}
