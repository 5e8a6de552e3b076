package org.whosaid.speaker;

import java.util.Optional;
import org.whosaid.attribution.Source;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.text.Span;

/**
 * The wording that names a source, in tokens.
 *
 * @param span      where it stands, in code points
 * @param start     its first token
 * @param end       one past its last token
 * @param headStart the first token of the words that carry the reference
 * @param head      the last one of these
 */
record SourcePhrase(Span span, int start, int end, int headStart, int head) {

    /** The wording of a stated source; empty where language processing did not read it. */
    static Optional<SourcePhrase> of(TokenView tokens, Source.Stated stated) {
        int head = tokens.endToken(stated.head()) - 1;
        int start = behindPreposition(tokens, tokens.firstToken(stated.span()), head);
        return tokens.has(start) && tokens.has(head) && start <= head ? Optional.of(new SourcePhrase(stated.span(), start,
                tokens.endToken(stated.span()), tokens.firstToken(stated.head()), head)) : Optional.empty();
    }

    /** "inside the agency" names the agency; "at least a dozen" is a number. */
    private static int behindPreposition(TokenView tokens, int start, int head) {
        boolean before = tokens.has(start) && start < head && tokens.pos(start) == PartOfSpeech.PREPOSITION
                && tokens.pos(start + 1) != PartOfSpeech.SUPERLATIVE;
        return before ? start + 1 : start;
    }

    /** The words from {@code start} up to a noun, which carries the reference. */
    static SourcePhrase of(TokenView tokens, int start, int noun) {
        return new SourcePhrase(tokens.span(start, noun + 1), start, noun + 1, start, noun);
    }

    /** Whether it begins with its head, as a pronoun does. */
    boolean startsWithHead() {
        return start == head;
    }
}
