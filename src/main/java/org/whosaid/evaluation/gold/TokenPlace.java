package org.whosaid.evaluation.gold;

/**
 * Where a token stands, in code points; both are the same for a full stop that a corpus adds and the article lacks.
 *
 * @param start first code point
 * @param end   one past the last one
 */
public record TokenPlace(int start, int end) {

    /** Whether the article lacks the token. */
    public boolean isEmpty() {
        return start == end;
    }
}
