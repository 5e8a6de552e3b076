package org.whosaid.reference;

import org.whosaid.language.EntityType;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.reference.Referent.Kind;

/** What kind of thing a mention stands for, as far as its name, its noun and the words before it tell; each as a number. */
final class MentionKinds {

    static final int TYPES = 9;
    static final int NOUNS = 5;
    static final int DETERMINERS = 5;

    private final DocumentView view;

    MentionKinds(DocumentView view) {
        this.view = view;
    }

    /** Three types of names, and each other kind of mention. */
    int type(Referent candidate) {
        if (!candidate.is(Kind.NAME)) {
            return 2 + candidate.kind().ordinal();
        }
        EntityType type = view.entities().get(candidate.entity()).type();
        return type == EntityType.PERSON ? 0 : type == EntityType.ORGANIZATION ? 1 : 2;
    }

    /** What the lexicon knows of a noun. */
    int noun(Referent mention) {
        String noun = mention.isNoun() ? view.tokens().lemma(mention.start()) : "";
        return Lexicon.DOCUMENT.has(noun) ? 1 : Lexicon.GROUP.has(noun) ? 2 : Lexicon.ORGANIZATION.has(noun) ? 3
                : Lexicon.PERSON.has(noun) ? 4 : 0;
    }

    /** How a noun is introduced: "the mayor", "a mayor", "Kent's mayor". */
    int determiner(Referent candidate) {
        if (!candidate.isNoun()) {
            return 0;
        }
        int first = candidate.start();
        while (view.tokens().sameSentence(first - 1, first) && isModifier(view.tokens().pos(first - 1))) {
            first--;
        }
        String word = view.tokens().lower(first - 1);
        boolean here = view.tokens().sameSentence(first - 1, first);
        return !here ? 1 : Lexicon.DEFINITE_DETERMINER.has(word) ? 2 : Lexicon.INDEFINITE_DETERMINER.has(word) ? 3
                : view.tokens().pos(first - 1).in(PartOfSpeech.POSSESSIVE, PartOfSpeech.POSSESSIVE_PRONOUN) ? 4 : 1;
    }

    private static boolean isModifier(PartOfSpeech pos) {
        return pos.isNoun() || pos.isAdjective() || pos.in(PartOfSpeech.NUMBER, PartOfSpeech.HYPHEN);
    }
}
