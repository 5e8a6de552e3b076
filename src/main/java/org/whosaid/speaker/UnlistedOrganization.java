package org.whosaid.speaker;

import org.jspecify.annotations.Nullable;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.language.TokenView;

/** The organization that spoke last under a name which none of the article's entities has: "it" and "they" may mean it. */
final class UnlistedOrganization {

    private static final int MAX_SENTENCES = 2;

    private final TokenView tokens;
    private @Nullable Resolution last;
    private int sentence;

    UnlistedOrganization(TokenView tokens) {
        this.tokens = tokens;
    }

    /** Takes in who a source is. */
    void hear(SourcePhrase phrase, Resolution resolution) {
        if (resolution.isUnlistedOrganization()) {
            last = resolution;
            sentence = tokens.sentenceOf(phrase.head());
        }
    }

    /** The one that spoke just before a pronoun; unknown where none did. */
    Resolution before(SourcePhrase pronoun) {
        return last != null && tokens.sentenceOf(pronoun.head()) - sentence <= MAX_SENTENCES ? last.withForm(Form.PRONOUN)
                : Resolution.unknown(Form.PRONOUN);
    }
}
