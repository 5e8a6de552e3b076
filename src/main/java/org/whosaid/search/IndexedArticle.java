package org.whosaid.search;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id        of the article
 * @param title     null where it has none
 * @param published as the article says; null where it doesn't
 * @param quotes    how many it has
 * @param checked   how many of them somebody checked
 */
public record IndexedArticle(String id, @Nullable String title, @Nullable String published, int quotes, int checked) {
}
