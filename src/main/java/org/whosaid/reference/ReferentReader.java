package org.whosaid.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.reference.Referent.Kind;

/** Finds the mentions of an article that pronouns and descriptions may go back to, and the pronouns themselves. */
final class ReferentReader {

    private final DocumentView view;

    ReferentReader(DocumentView view) {
        this.view = view;
    }

    /** All in the order of the text. */
    List<Referent> read() {
        List<Referent> all = new ArrayList<>();
        int token = 0;
        while (token < view.tokens().size()) {
            int here = token;
            int end = endOfName(token);
            if (view.entityOf(token) != DocumentView.NONE) {
                all.add(referent(Kind.NAME, token, end, view.entities().get(view.entityOf(token)).gender()));
            } else {
                kind(token).ifPresent(kind -> all.add(referent(kind, here, end,
                        Pronouns.gender(view.tokens().lower(here)))));
            }
            token = end;
        }
        return all;
    }

    private Optional<Kind> kind(int token) {
        return Pronouns.kind(view.tokens().lower(token), view.tokens().pos(token))
                .or(() -> isHead(token) ? Optional.of(nounKind(token)) : Optional.empty());
    }

    private Kind nounKind(int token) {
        return view.tokens().pos(token).isPlural() ? Kind.PLURAL_NOUN : Kind.NOUN;
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

    /** The last noun of its phrase. */
    private boolean isHead(int token) {
        boolean before = view.tokens().sameSentence(token, token + 1)
                && view.tokens().pos(token + 1).isNoun()
                && view.entityOf(token + 1) == DocumentView.NONE;
        return view.tokens().pos(token).isNoun() && !before;
    }
}
