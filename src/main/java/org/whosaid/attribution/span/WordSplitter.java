package org.whosaid.attribution.span;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Cuts a text into words: runs of letters, digits and combining marks, and single other signs. These are the borders at
 * which BERT's word pieces are cut too, so each word begins with a piece of its own.
 */
final class WordSplitter {

    private WordSplitter() {
    }

    /** The words of a stretch in order. */
    static List<Span> cut(Text text, Span stretch) {
        List<Span> words = new ArrayList<>();
        int offset = stretch.start();
        while (offset < stretch.end()) {
            int end = endOfWord(text, offset, stretch.end());
            if (!Text.isSpace(text.at(offset))) {
                words.add(new Span(offset, end));
            }
            offset = end;
        }
        return words;
    }

    private static int endOfWord(Text text, int start, int limit) {
        int end = start + 1;
        if (isLetterOrDigit(text.at(start))) {
            while (end < limit && isLetterOrDigit(text.at(end))) {
                end++;
            }
        }
        return end;
    }

    static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
