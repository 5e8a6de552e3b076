package org.whosaid.language;

import java.util.List;
import org.whosaid.text.Span;

/**
 * What language processing found in an article. Boilerplate is left out; no sentence and no name runs across blocks.
 *
 * @param language  ISO 639-1 code of the article's language, such as {@code en}; {@code und} where it can't be told
 * @param tokens    in order of the text
 * @param sentences in order, disjoint, covering all tokens
 * @param names     in order, disjoint, each within one sentence
 */
public record Analysis(String language, List<Token> tokens, List<Sentence> sentences, List<Name> names) {

    /** Copies the lists. */
    public Analysis {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    /** Where the tokens from {@code start} up to {@code end} stand, in code points. */
    public Span span(int start, int end) {
        return tokens.get(start).span().to(tokens.get(end - 1).span());
    }

    /** The number of the first token that ends after this offset; {@code tokens.size()} where none does. */
    public int firstTokenAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
