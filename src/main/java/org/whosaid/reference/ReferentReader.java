package org.whosaid.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.reference.Referent.Kind;

/** Finds the mentions of an article that a personal pronoun may go back to, and the pronouns themselves. */
final class ReferentReader {

    private static final Set<PartOfSpeech> SINGULAR = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPER_NOUN);
    private static final Set<PartOfSpeech> NOUNS = EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PLURAL_NOUN,
            PartOfSpeech.PROPER_NOUN);

    private final DocumentView view;

    ReferentReader(DocumentView view) {
        this.view = view;
    }

    /** All in the order of the text. */
    List<Referent> read() {
        List<Referent> all = new ArrayList<>();
        int token = 0;
        while (token < view.tokens().size()) {
            int end = endOfName(token);
            if (view.entityOf(token) != DocumentView.NONE) {
                all.add(referent(Kind.NAME, token, end, view.entities().get(view.entityOf(token)).gender()));
            } else if (Pronouns.isPersonal(view.tokens().lower(token))) {
                all.add(referent(Kind.PRONOUN, token, end, Pronouns.gender(view.tokens().lower(token))));
            } else if (isNoun(token)) {
                all.add(referent(Kind.NOUN, token, end, Gender.UNKNOWN));
            }
            token = end;
        }
        return all;
    }

    private Referent referent(Kind kind, int start, int end, Gender gender) {
        return new Referent(kind, start, end, view.entityOf(start), view.tokens().sentenceOf(start),
                view.tokens().blockOf(start),
                view.isQuoted(start), view.role(start, end), gender);
    }

    private int endOfName(int start) {
        int end = start + 1;
        while (view.entityOf(start) != DocumentView.NONE && view.entityOf(end) == view.entityOf(start)
                && view.tokens().sameSentence(start, end)) {
            end++;
        }
        return end;
    }

    /** A single thing or person: the last noun of its phrase. */
    private boolean isNoun(int token) {
        boolean before = view.tokens().sameSentence(token, token + 1)
                && NOUNS.contains(view.tokens().pos(token + 1))
                && view.entityOf(token + 1) == DocumentView.NONE;
        return SINGULAR.contains(view.tokens().pos(token)) && !before;
    }
}
