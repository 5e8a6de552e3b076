package org.whosaid.document;

/** What reading gives for each article: the article, or why there is none. */
public sealed interface ReadResult permits Document, Unreadable {
}
