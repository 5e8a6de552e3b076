package org.whosaid.training.reference;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.entity.EntityMention.Form;
import org.whosaid.reference.ArticleReferents;
import org.whosaid.reference.DocumentView;
import org.whosaid.reference.Referent;
import org.whosaid.text.Span;

/**
 * A text of a corpus as the program reads it.
 *
 * @param name    its name in the corpus
 * @param view    its tokens and entities
 * @param article its mentions
 */
record ReadText(String name, DocumentView view, ArticleReferents article) {

    Span span(Referent mention) {
        return view.tokens().span(mention.start()).to(view.tokens().span(mention.end() - 1));
    }

    /** The numbers of the mentions of a form that share a letter with a place. */
    List<Integer> at(Span place, Form form) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < article.mentions().size(); i++) {
            Referent mention = article.mentions().get(i);
            if (form(mention) == form && span(mention).overlaps(place)) {
                found.add(i);
            }
        }
        return found;
    }

    private static Form form(Referent mention) {
        return mention.isPronoun() ? Form.PRONOUN : mention.isNoun() ? Form.NOMINAL : Form.NAME;
    }
}
