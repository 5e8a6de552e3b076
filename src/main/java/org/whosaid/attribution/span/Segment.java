package org.whosaid.attribution.span;

import java.util.List;

/**
 * A block's words in order, or as many of them as the model reads at once. Labels don't run from one segment into the
 * next.
 *
 * @param words at least one
 */
public record Segment(List<Word> words) {

    /** Copies the list. */
    public Segment {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a segment without words");
        }
    }

    /** Whether a word of it stands between quotation marks. */
    public boolean hasMarks() {
        return words.stream().anyMatch(word -> Features.isQuoted(word.features()));
    }

    /** The number of its word pieces. */
    int pieces() {
        int pieces = 0;
        for (Word word : words) {
            pieces += word.pieces().length;
        }
        return pieces;
    }
}
