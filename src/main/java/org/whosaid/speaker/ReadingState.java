package org.whosaid.speaker;

import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.reference.Discourse;
import org.whosaid.reference.DocumentView;

/**
 * What the rules know of an article, and of what was read of it so far. The {@link ResolutionPass} keeps it up to date; the
 * rules only look.
 *
 * @param view      the article
 * @param genders   of its entities, by their numbers
 * @param discourse who is in view
 * @param unnamed   who is in view without a name
 * @param pronouns  whom pronouns mean
 */
record ReadingState(DocumentView view, Gender[] genders, Discourse discourse, UnnamedReferents unnamed, PronounLookup pronouns) {
}
