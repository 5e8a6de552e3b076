package org.whosaid.language;

/**
 * A sentence, in token numbers of its article.
 *
 * @param block the number of the article's block that it stands in
 * @param start its first token
 * @param end   one past its last token
 */
public record Sentence(int block, int start, int end) {
}
