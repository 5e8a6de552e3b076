package org.whosaid.speaker;

import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;

/** The words before a noun that belong to it. Immutable. */
final class NounPhrases {

    private final TokenView tokens;

    NounPhrases(TokenView tokens) {
        this.tokens = tokens;
    }

    /** The first token of the words before a noun that belong to it. */
    int start(int noun) {
        int start = noun;
        while (tokens.sameSentence(start - 1, noun) && (belongs(start - 1) || tokens.pos(start) == PartOfSpeech.HYPHEN)
                && !tokens.pos(start).in(PartOfSpeech.DETERMINER, PartOfSpeech.POSSESSIVE_PRONOUN)) {
            start--;
        }
        return start;
    }

    private boolean belongs(int token) {
        PartOfSpeech pos = tokens.pos(token);
        boolean modifier = pos.isNoun() || pos.isAdjective() || isDeterminer(pos)
                || pos.in(PartOfSpeech.POSSESSIVE, PartOfSpeech.HYPHEN, PartOfSpeech.PARTICIPLE);
        return modifier && !tokens.lemma(token).equals("be") && !tokens.lemma(token).equals("have");
    }

    /** "the", "her", "two": what may open the words before a noun. */
    static boolean isDeterminer(PartOfSpeech pos) {
        return pos.in(PartOfSpeech.DETERMINER, PartOfSpeech.NUMBER, PartOfSpeech.POSSESSIVE_PRONOUN);
    }

    /** A noun with the words before that belong to it. */
    SourcePhrase of(int noun) {
        return SourcePhrase.of(tokens, start(noun), noun);
    }

    /** Whether no other words stand before a noun in its sentence than those that belong to it. */
    boolean isFirst(int noun) {
        return tokens.startsSentence(start(noun));
    }
}
