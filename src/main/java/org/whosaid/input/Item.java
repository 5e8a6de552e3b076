package org.whosaid.input;

/** What reading gives for each article: the article, or why there is none. */
public sealed interface Item permits Document, Unreadable {
}
