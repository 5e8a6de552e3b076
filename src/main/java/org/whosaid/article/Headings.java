package org.whosaid.article;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.whosaid.article.Block.Kind;

/**
 * Finds the headings within an article: short pieces in title case, in capitals or without a full stop, between
 * paragraphs. Four and more of them in a row are a list, and its items are paragraphs.
 */
final class Headings {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 14;
    private static final int MOST_PLAIN_WORDS = 9;
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_LIST = 4;
    private static final String CLOSE = ",;:-—–…&/";
    /** Some agencies' way: "– A long way –". */
    private static final Pattern DASHED = Pattern.compile("[-–—] \\p{Lu}.{2,60} [-–—]\\.?");
    private static final String NO_START = "-–—•*·@#\"“‘'(~…<[";

    private final ArticleBuilder draft;

    private Headings(ArticleBuilder draft) {
        this.draft = draft;
    }

    /** Marks the headings among the pieces of which nothing else is known yet. */
    static void mark(ArticleBuilder draft) {
        Headings headings = new Headings(draft);
        int first = 0;
        while (first < draft.size()) {
            int end = first;
            while (end < draft.size() && headings.looks(end)) {
                end++;
            }
            headings.mark(first, end);
            first = Math.max(end, first + 1);
        }
    }

    private void mark(int first, int end) {
        boolean list = end - first >= SHORTEST_LIST && !isAllLoud(first, end);
        for (int piece = first; piece < end && !list && hasProseBelow(end); piece++) {
            draft.mark(piece, Kind.HEADING);
        }
    }

    private boolean isAllLoud(int first, int end) {
        return IntStream.range(first, end)
                .allMatch(piece -> LineShape.of(draft.piece(piece).head()).capitals());
    }

    /** Whether something that could be a paragraph follows. */
    private boolean hasProseBelow(int piece) {
        int below = piece;
        while (below < draft.size() && draft.isFurniture(below)) {
            below++;
        }
        return below < draft.size();
    }

    private boolean looks(int index) {
        LayoutLine piece = draft.piece(index);
        if (!draft.isOpen(index) || piece.length() > LONGEST) {
            return false;
        }
        LineShape shape = LineShape.of(piece.head());
        if (shape.words() == 0 || shape.words() > MOST_WORDS || shape.sentences() > 1) {
            return false;
        }
        return DASHED.matcher(piece.head()).matches() || shape.capitals() && !isSignature(piece)
                || !isOddStart(piece) && !isAfterColon(index) && isTitle(piece, shape);
    }

    private static boolean isTitle(LayoutLine piece, LineShape shape) {
        if (CLOSE.indexOf(piece.last()) >= 0) {
            return false;
        }
        boolean question = piece.last() == '?' || piece.last() == '!';
        if (shape.ended()) {
            return question && shape.strict() && shape.words() >= 3 || isTitledSentence(piece, shape);
        }
        boolean quoted = "\"”’'".indexOf(piece.last()) >= 0 && piece.head().indexOf('“') < 0;
        return shape.titled() || shape.words() <= MOST_PLAIN_WORDS && !quoted;
    }

    /** A title that was given a full stop: "What Comes Next for the Bridge." But not a name below a letter. */
    private static boolean isTitledSentence(LayoutLine piece, LineShape shape) {
        boolean name = shape.small() == 0 && shape.words() < LONGEST_NAME;
        return piece.last() == '.' && shape.strict() && shape.words() > 2 && !name && piece.head().indexOf(',') < 0;
    }

    private static boolean isSignature(LayoutLine piece) {
        return "-–—".indexOf(piece.head().charAt(0)) >= 0;
    }

    private static boolean isOddStart(LayoutLine piece) {
        int first = piece.head().codePointAt(0);
        return NO_START.indexOf(first) >= 0 || Character.isLowerCase(first) || !Character.isLetterOrDigit(first);
    }

    private boolean isAfterColon(int piece) {
        return piece > 0 && draft.piece(piece - 1).last() == ':' && !draft.isExtra(piece - 1);
    }
}
