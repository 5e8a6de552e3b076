package org.whosaid.speaker;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.DocumentView;

/**
 * Whom a pronoun can't mean because of where it stands in its clause: "Ode asked him" is about two people, and so is
 * "after Ode, he was the next". Conditions on binding after Chomsky (1981), as a filter before salience as in Lappin and
 * Leass (1994), by tags alone. For one article, one thread.
 */
final class Binding {

    private final TokenView tokens;
    private final DocumentView view;
    private final ResolvedPronouns pronouns;

    Binding(DocumentView view, ResolvedPronouns pronouns) {
        this.tokens = view.tokens();
        this.view = view;
        this.pronouns = pronouns;
    }

    /** The numbers of the entities that the pronoun doesn't mean, whoever else is in view. */
    Set<Integer> excluded(int pronoun) {
        Set<Integer> excluded = new HashSet<>();
        if (isObject(pronoun)) {
            add(subjectBefore(pronoun), excluded);
        } else if (Lexicon.SUBJECT_PRONOUN.has(tokens.lower(pronoun)) && tokens.sameSentence(pronoun - 1, pronoun)
                && tokens.is(pronoun - 1, ",")) {
            addFronted(pronoun - 1, excluded);
        }
        return excluded;
    }

    /** Not "her" before a noun, whatever the tagger takes it for. */
    private boolean isObject(int pronoun) {
        PartOfSpeech next = tokens.pos(pronoun + 1);
        return Lexicon.OBJECT_PRONOUN.has(tokens.lower(pronoun)) && tokens.pos(pronoun) == PartOfSpeech.PRONOUN
                && !next.isNoun() && !next.isAdjective() && !next.in(PartOfSpeech.GERUND, PartOfSpeech.NUMBER);
    }

    private void add(int token, Set<Integer> entities) {
        int named = view.entityOf(token);
        if (named != DocumentView.NONE) {
            entities.add(named);
        } else {
            pronouns.entityAt(token).ifPresent(entities::add);
        }
    }

    /** What stands before the verb that the pronoun is an object of; no token where anything else is between. */
    private int subjectBefore(int pronoun) {
        boolean verb = false;
        int token = pronoun - 1;
        while (tokens.sameSentence(token, pronoun) && isOfVerb(token)) {
            verb |= tokens.pos(token).isVerb();
            token--;
        }
        return verb && tokens.sameSentence(token, pronoun) ? token : TokenView.NONE;
    }

    private boolean isOfVerb(int token) {
        PartOfSpeech pos = tokens.pos(token);
        return pos.isVerb() || pos.in(PartOfSpeech.MODAL, PartOfSpeech.ADVERB, PartOfSpeech.TO, PartOfSpeech.PARTICLE)
                || Lexicon.ARGUMENT_PREPOSITION.has(tokens.lower(token));
    }

    /** "After Ode, he", "Raised by Ode, he": those whom a phrase without a clause of its own names before its comma. */
    private void addFronted(int comma, Set<Integer> excluded) {
        int first = firstWord(comma);
        boolean phrase = tokens.pos(first).in(PartOfSpeech.PREPOSITION, PartOfSpeech.PARTICIPLE, PartOfSpeech.GERUND)
                && !tokens.is(first, "according") && IntStream.range(first, comma).noneMatch(this::opensClause);
        for (int token = first; token < comma && phrase; token++) {
            boolean whole = view.entityOf(token) != view.entityOf(token + 1) && tokens.pos(token + 1) != PartOfSpeech.POSSESSIVE;
            if (whole && tokens.pos(token) != PartOfSpeech.POSSESSIVE_PRONOUN) {
                add(token, excluded);
            }
        }
    }

    private boolean opensClause(int token) {
        PartOfSpeech pos = tokens.pos(token);
        return pos.isFinite() || pos.in(PartOfSpeech.MODAL, PartOfSpeech.WH_DETERMINER, PartOfSpeech.WH_PRONOUN,
                PartOfSpeech.WH_ADVERB, PartOfSpeech.COMMA);
    }

    /** The first word of a token's sentence, behind a note's number: "[7] After Ode". */
    private int firstWord(int token) {
        int first = tokens.sentence(tokens.sentenceOf(token)).start();
        while (first < token && !tokens.lower(first).codePoints().allMatch(Character::isLetter)) {
            first++;
        }
        return first;
    }
}
