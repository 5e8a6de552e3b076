package org.whosaid.search;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id        the id of the article
 * @param title     its title; null if it has none
 * @param published the date of publication as the article gives it; null if it gives none
 * @param quotes    the number of its quotes
 * @param checked   the number of its quotes that somebody has checked
 */
public record IndexedArticle(String id, @Nullable String title, @Nullable String published, int quotes, int checked) {
}
