package org.whosaid.speaker;

import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/**
 * What a relative pronoun goes back to: of "Ada Ode, a lawyer from Kent, who" the name, of "a lawyer from Kent who" the
 * lawyer. Immutable, for one article.
 */
final class RelativeAntecedents {

    private static final int MAX_TOKENS_IN_BRACKETS = 6;

    private final TokenView tokens;
    private final DocumentView view;
    private final NounPhrases nounPhrases;

    RelativeAntecedents(DocumentView view, NounPhrases nounPhrases) {
        this.tokens = view.tokens();
        this.view = view;
        this.nounPhrases = nounPhrases;
    }

    /** The last token of the name or the noun that is meant, or {@link DocumentView#NONE}. */
    int of(int relative) {
        boolean people = Lexicon.PERSONAL_RELATIVE_PRONOUN.has(tokens.lower(relative));
        int token = skipped(isDash(relative - 1) ? relative - 2 : relative - 1, relative);
        while (tokens.sameSentence(token, relative) && isNoun(token)) {
            int start = nounPhrases.start(token);
            int named = isPerson(token) ? DocumentView.NONE : named(token, start, people);
            int outer = tokens.pos(start - 1) == PartOfSpeech.PREPOSITION ? start - 2 : DocumentView.NONE;
            if (named != DocumentView.NONE || !isOutside(token, outer, people)) {
                return named == DocumentView.NONE ? token : named;
            }
            token = outer;
        }
        return DocumentView.NONE;
    }

    /**
     * "Ada Ode (Kent), a lawyer and early supporter, who": the name before a comma that single nouns explain; "Ada Ode is
     * a lawyer who".
     */
    private int named(int noun, int start, boolean people) {
        if (tokens.pos(noun).isPlural() || !tokens.sameSentence(start - 2, noun)) {
            return DocumentView.NONE;
        }
        if (tokens.is(start - 1, "and") && isNoun(start - 2) && view.entityOf(start - 2) == DocumentView.NONE) {
            return named(start - 2, nounPhrases.start(start - 2), people);
        }
        boolean predicate = people && tokens.lemma(start - 1).equals("be");
        if (!tokens.is(start - 1, ",") && !predicate) {
            return DocumentView.NONE;
        }
        int name = predicate ? start - 2 : skipped(start - 1, noun);
        return tokens.sameSentence(name, noun) && (people ? isPerson(name) : isOrganization(name)) ? name : DocumentView.NONE;
    }

    /**
     * Whether what stands before a preposition is meant: a place is no "who", nor a "which" behind a body's name; of the
     * "nominee for president, who" the nominee is meant.
     */
    private boolean isOutside(int token, int outer, boolean people) {
        if (!tokens.sameSentence(outer, token) || !isNoun(outer)) {
            return false;
        }
        boolean name = view.entityOf(token) != DocumentView.NONE || tokens.pos(token).isProperNoun();
        if (!people) {
            return name && isOrganization(outer) && !isOrganization(token);
        }
        boolean office = tokens.pos(token) == PartOfSpeech.NOUN && tokens.pos(token - 1) == PartOfSpeech.PREPOSITION;
        return isThing(token) || (name || office) && !isPerson(token) && !arePeople(token);
    }

    /** "an official in the department who" */
    private boolean isThing(int token) {
        Kind kind = NounKind.of(tokens.lemma(token));
        return view.entityOf(token) == DocumentView.NONE && (kind == Kind.ORGANIZATION || kind == Kind.DOCUMENT);
    }

    private boolean arePeople(int token) {
        return tokens.pos(token).isPlural()
                && (view.names(token, EntityType.NATIONALITY) || Lexicon.PERSON.has(tokens.lemma(token)));
    }

    /** Back over commas and what stands in brackets. */
    private int skipped(int from, int within) {
        int token = from;
        while (tokens.sameSentence(token, within) && (tokens.is(token, ",") || isBracketed(token))) {
            token--;
        }
        return token;
    }

    private boolean isBracketed(int token) {
        if (isClosing(token)) {
            return true;
        }
        for (int i = token; i > token - MAX_TOKENS_IN_BRACKETS && tokens.sameSentence(i, token) && !isClosing(i); i--) {
            if (tokens.is(i, "(") || tokens.pos(i) == PartOfSpeech.LEFT_BRACKET) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosing(int token) {
        return tokens.pos(token) == PartOfSpeech.RIGHT_BRACKET || tokens.is(token, ")");
    }

    private boolean isDash(int token) {
        return tokens.has(token) && tokens.text(token).codePoints().allMatch(sign -> "—–-".indexOf(sign) >= 0);
    }

    private boolean isNoun(int token) {
        return view.entityOf(token) != DocumentView.NONE || tokens.pos(token).isNoun();
    }

    private boolean isPerson(int token) {
        return view.names(token, EntityType.PERSON);
    }

    private boolean isOrganization(int token) {
        return view.names(token, EntityType.ORGANIZATION);
    }
}
