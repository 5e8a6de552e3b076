package org.whosaid.speaker;

import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.TokenView;
import org.whosaid.speaker.ResolvedSpeaker.Kind;

/** Speakers who are given by a description in the article's words. */
final class Descriptions {

    private final TokenView tokens;
    private final NounPhrases nounPhrases;
    private final DescriptionKinds kinds;
    private final DescriptionText text;

    Descriptions(TokenView tokens, NounPhrases nounPhrases, DescriptionKinds kinds, DescriptionText text) {
        this.tokens = tokens;
        this.nounPhrases = nounPhrases;
        this.kinds = kinds;
        this.text = text;
    }

    /** What the words of a source say. */
    Resolution of(SourcePhrase phrase, Kind kind) {
        return Resolution.described(kind, text.of(phrase));
    }

    /** What a noun and the words before that belong to it say. */
    Resolution of(int noun, Form form) {
        return of(noun, tokens.pos(noun).isPlural() ? kinds.ofMany(noun) : NounKind.of(tokens.lemma(noun))).withForm(form);
    }

    /** What a noun and the words before that belong to it say, as of a kind. */
    Resolution of(int noun, Kind kind) {
        return Resolution.described(kind, text.of(nounPhrases.start(noun), noun + 1));
    }
}
