package org.whosaid.attribution.rule;

import java.util.EnumSet;
import java.util.Set;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.text.Span;

/**
 * Which words of a source carry its reference: of "Japanese Foreign Minister Iwaya Takeshi, who had come from Peru" the
 * name, of "a spokesman for the agency" the spokesman.
 */
final class Heads {

    /** What may stand behind a noun with the phrase still going on: "the agency's lawyers", "Dee “The Wall” Okafor". */
    private static final Set<PartOfSpeech> LINKS = EnumSet.of(PartOfSpeech.POSSESSIVE, PartOfSpeech.HYPHEN,
            PartOfSpeech.OPENING_MARK, PartOfSpeech.CLOSING_MARK);

    private final TokenView tokens;

    Heads(TokenView tokens) {
        this.tokens = tokens;
    }

    /** The head of a source; the span's last word where no noun stands in it. */
    Span of(Span source) {
        int start = tokens.firstToken(source);
        int end = Math.max(start + 1, tokens.endToken(source));
        int head = head(start, end);
        int first = head;
        while (first > start && isName(first) && isName(first - 1)) {
            first--;
        }
        return tokens.span(first, head + 1);
    }

    /** The last noun of the first phrase: it ends at a preposition, a comma, a relative pronoun, a verb. */
    private int head(int start, int end) {
        if (isSome(start, end)) {
            return start;
        }
        int head = TokenView.NONE;
        for (int i = start; i < end; i++) {
            if (isReference(i, head)) {
                head = i;
            } else if (head != TokenView.NONE && !continues(i, end)) {
                return head;
            }
        }
        return head != TokenView.NONE ? head : tokens.pos(start).isWhPronoun() ? start : end - 1;
    }

    /** "some on the board" are some; "some of the board" are of the board. */
    private boolean isSome(int start, int end) {
        boolean quantity = tokens.pos(start).in(PartOfSpeech.DETERMINER, PartOfSpeech.ADJECTIVE, PartOfSpeech.SUPERLATIVE)
                && Lexicon.QUANTITY.has(tokens.lower(start));
        return quantity && start + 1 < end && tokens.pos(start + 1) == PartOfSpeech.PREPOSITION && !tokens.text(start + 1).equals("of");
    }

    /** A noun; a pronoun only where no noun is before it ("the voters I met" are the voters). */
    private boolean isReference(int token, int head) {
        boolean pronoun = head == TokenView.NONE && tokens.pos(token) == PartOfSpeech.PRONOUN && !isReflexive(token);
        return tokens.pos(token).isNoun() || pronoun;
    }

    /** "Okafor himself" is Okafor. */
    private boolean isReflexive(int token) {
        return tokens.text(token).endsWith("self") || tokens.text(token).endsWith("selves");
    }

    /**
     * Behind a link, or an adjective or a number before a noun, the phrase goes on; a conjunction, or a "co-host" that was taken for a
     * verb, stands between names only.
     */
    private boolean continues(int token, int end) {
        PartOfSpeech pos = tokens.pos(token);
        boolean inName = isName(token - 1) && token + 1 < end && isName(token + 1);
        boolean linked = LINKS.contains(pos) || LINKS.contains(tokens.pos(token - 1));
        boolean adjective = (pos.isAdjective() || pos == PartOfSpeech.NUMBER) && token + 1 < end && tokens.pos(token + 1).isNoun();
        return token + 1 < end && (linked || adjective || inName && isBetweenNames(token, pos));
    }

    private boolean isBetweenNames(int token, PartOfSpeech pos) {
        return pos == PartOfSpeech.CONJUNCTION || pos == PartOfSpeech.DETERMINER || tokens.text(token).indexOf('-') > 0;
    }

    private boolean isName(int token) {
        return tokens.pos(token).isProperNoun();
    }
}
