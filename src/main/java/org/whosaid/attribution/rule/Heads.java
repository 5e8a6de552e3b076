package org.whosaid.attribution.rule;

import java.util.Set;
import org.whosaid.text.Span;

/**
 * Which words of a source carry its reference: of "Japanese Foreign Minister Iwaya Takeshi, who had come from Peru" the
 * name, of "a spokesman for the agency" the spokesman.
 */
final class Heads {

    /** What may stand behind a noun with the phrase still going on: "the agency's lawyers", "Dee “The Wall” Okafor". */
    private static final Set<String> LINKS = Set.of("POS", "HYPH", "``", "''");

    private final Passage passage;

    Heads(Passage passage) {
        this.passage = passage;
    }

    /** The head of a source; the span's last word where no noun stands in it. */
    Span of(Span source) {
        int start = passage.firstToken(source);
        int end = Math.max(start + 1, passage.endToken(source));
        int head = head(start, end);
        int first = head;
        while (first > start && isName(first) && isName(first - 1)) {
            first--;
        }
        return passage.span(first, head + 1);
    }

    /** The last noun of the first phrase: it ends at a preposition, a comma, a relative pronoun, a verb. */
    private int head(int start, int end) {
        if (isSome(start, end)) {
            return start;
        }
        int head = Passage.NONE;
        for (int i = start; i < end; i++) {
            if (isReference(i, head)) {
                head = i;
            } else if (head != Passage.NONE && !continues(i, end)) {
                return head;
            }
        }
        return head != Passage.NONE ? head : passage.tag(start).startsWith("WP") ? start : end - 1;
    }

    /** "some on the board" are some; "some of the board" are of the board. */
    private boolean isSome(int start, int end) {
        boolean quantity = passage.tag(start).matches("DT|JJ|JJS") && passage.lower(start).matches("some|many|most|all|several|few");
        return quantity && start + 1 < end && passage.tag(start + 1).equals("IN") && !passage.text(start + 1).equals("of");
    }

    /** A noun; a pronoun only where no noun is before it ("the voters I met" are the voters). */
    private boolean isReference(int token, int head) {
        boolean pronoun = head == Passage.NONE && passage.tag(token).equals("PRP") && !isReflexive(token);
        return passage.tag(token).startsWith("NN") || pronoun;
    }

    /** "Okafor himself" is Okafor. */
    private boolean isReflexive(int token) {
        return passage.text(token).endsWith("self") || passage.text(token).endsWith("selves");
    }

    /**
     * Behind a link, or an adjective or a number before a noun, the phrase goes on; a conjunction, or a "co-host" that was taken for a
     * verb, stands between names only.
     */
    private boolean continues(int token, int end) {
        String tag = passage.tag(token);
        boolean inName = isName(token - 1) && token + 1 < end && isName(token + 1);
        boolean linked = LINKS.contains(tag) || token > 0 && LINKS.contains(passage.tag(token - 1));
        boolean adjective = (tag.startsWith("JJ") || tag.equals("CD")) && token + 1 < end && passage.tag(token + 1).startsWith("NN");
        return token + 1 < end && (linked || adjective || inName && isBetweenNames(token, tag));
    }

    private boolean isBetweenNames(int token, String tag) {
        return tag.equals("CC") || tag.equals("DT") || passage.text(token).indexOf('-') > 0;
    }

    /** A word of a name; "Zero" of "Zero Hedge" is one too. */
    private boolean isName(int token) {
        String text = passage.text(token);
        return passage.tag(token).startsWith("NNP")
                || passage.tag(token).equals("CD") && !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }
}
