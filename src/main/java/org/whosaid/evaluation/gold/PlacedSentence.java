package org.whosaid.evaluation.gold;

import java.util.List;

/**
 * A labelled sentence in its place.
 *
 * @param article the article's id
 * @param labels  {@code O}, or {@code B-} or {@code I-} with a role, one a token
 * @param tokens  at least one
 */
public record PlacedSentence(String article, List<String> labels, List<TokenPlace> tokens) {

    /** The first code point of the first token. */
    public int start() {
        return tokens.get(0).start();
    }

    /** One past the last code point of the last token. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
