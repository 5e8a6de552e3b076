package org.whosaid.article;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.whosaid.article.Block.Kind;

/**
 * Finds the title above an article: the given title where it stands there, else the first short piece that is no
 * furniture and that is written as titles are, or has a by-line, a dateline or a longer paragraph below it.
 */
final class HeadlineDetector {

    private static final int FRONT = 12;
    private static final int LONGEST = 220;
    private static final int LONGEST_SENTENCE = 125;
    private static final int SHORT_SENTENCE = 75;
    private static final int SHORTEST_PARAGRAPH = 100;
    private static final int MOST_WORDS = 30;
    private static final int SHORTEST_MATCH = 12;
    /** Lines that may stand between headline and text. */
    private static final int DECKS = 3;
    private static final int KICKER_WORDS = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What leads of news stories have, and headlines hardly ever. */
    private static final Pattern LEAD = Pattern.compile("(?i).*\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|"
            + ".*(?:\\bsaid|, who|[”\"] (?:he|she|they)\\b).*|(?:we|i|he|she|it|they|there) .*");

    /** The small words that sentences are full of, and that headlines leave out. */
    private static final Pattern PLAIN_WORD = Pattern.compile("(?i)\\b(?:the|an?|is|are|was|were|has|have|had|been|his|"
            + "her|its|their|it|that|who|which|and)\\b");

    private final ArticleBuilder draft;
    private final Optional<String> given;

    private HeadlineDetector(ArticleBuilder draft, Optional<String> given) {
        this.draft = draft;
        this.given = given.map(HeadlineDetector::letters).filter(title -> !title.isEmpty());
    }

    /** Which piece is the headline, if one is. */
    static OptionalInt find(ArticleBuilder draft, Optional<String> given) {
        HeadlineDetector headline = new HeadlineDetector(draft, given);
        OptionalInt match = headline.match();
        return match.isPresent() ? match : headline.guess();
    }

    private OptionalInt match() {
        for (int piece = 0; given.isPresent() && piece < Math.min(FRONT, draft.size()); piece++) {
            if (draft.piece(piece).isShort() && isGiven(letters(draft.piece(piece).head()))) {
                return OptionalInt.of(piece);
            }
        }
        return OptionalInt.empty();
    }

    /** The given title may have the site's name behind it, or the headline may be cut short in it. */
    private boolean isGiven(String letters) {
        String title = given.orElse("");
        return letters.equals(title) || letters.length() >= SHORTEST_MATCH && title.startsWith(letters)
                || title.length() >= SHORTEST_MATCH && letters.startsWith(title);
    }

    private static String letters(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private OptionalInt guess() {
        int first = next(-1);
        if (first >= draft.size() || first >= FRONT || !looks(first)) {
            return OptionalInt.empty();
        }
        int below = first;
        while (below < FRONT && isKicker(below) && next(below) < draft.size() && looks(next(below))) {
            below = next(below);
        }
        boolean kicked = below > first && isTitleLike(below) && (isLoneWord(first) || isRunSigned(below));
        return OptionalInt.of(kicked ? below : first);
    }

    /** The next piece that is neither furniture nor by-line nor dateline. */
    private int next(int piece) {
        int next = piece + 1;
        while (next < draft.size() && draft.isFurniture(next)) {
            next++;
        }
        return next;
    }

    /** A word or two above the headline, such as the site's or the section's name. */
    private boolean isKicker(int piece) {
        LineShape shape = LineShape.of(draft.piece(piece).head());
        return shape.words() <= KICKER_WORDS && !shape.ended() && !isSigned(piece);
    }

    private boolean isLoneWord(int piece) {
        LineShape shape = LineShape.of(draft.piece(piece).head());
        return shape.words() == 1 || shape.capitals();
    }

    /** Whether a by-line or dateline follows, one deck between allowed for. */
    private boolean isRunSigned(int piece) {
        int deck = next(piece);
        return isSigned(piece) || deck < draft.size() && isSigned(deck);
    }

    private boolean isTitleLike(int piece) {
        LineShape shape = LineShape.of(draft.piece(piece).head());
        return isSigned(piece) || !shape.ended() && shape.words() > KICKER_WORDS;
    }

    private boolean looks(int index) {
        LayoutLine piece = draft.piece(index);
        int following = next(index);
        boolean open = ":,—–-".indexOf(piece.last()) >= 0 || "-•*—–".indexOf(piece.head().charAt(0)) >= 0;
        if (piece.length() > LONGEST || open || following >= draft.size() || draft.isTurn(index)
                || Dateline.head(piece).isPresent()) {
            return false;
        }
        LineShape shape = LineShape.of(piece.head());
        boolean plausible = shape.words() > 0 && shape.words() <= MOST_WORDS;
        return plausible && (isSigned(index) && shape.sentences() <= 1 || !shape.ended()
                || shape.titled() && (shape.strict() || piece.last() != '.') || shape.capitals()
                || isAbove(piece, shape, following));
    }

    /** Whether a by-line or dateline stands right below a piece, or at the head of the paragraph below. */
    private boolean isSigned(int piece) {
        int below = piece + 1;
        while (below < draft.size() && draft.isExtra(below)) {
            below++;
        }
        return below < draft.size() && (draft.kind(below) == Kind.BYLINE || draft.kind(below) == Kind.DATELINE
                || Dateline.head(draft.piece(below)).isPresent());
    }

    /** A whole sentence may be a headline where no title is given, a longer paragraph follows, and it tells no more. */
    private boolean isAbove(LayoutLine piece, LineShape shape, int following) {
        return given.isEmpty() && shape.sentences() == 0 && piece.length() <= LONGEST_SENTENCE
                && isLongerBelow(piece, following) && !LEAD.matcher(piece.head()).matches()
                && PLAIN_WORD.matcher(piece.head()).results().count() <= mostPlainWords(piece);
    }

    private static int mostPlainWords(LayoutLine piece) {
        return piece.length() <= SHORT_SENTENCE ? 2 : 1;
    }

    private boolean isLongerBelow(LayoutLine piece, int following) {
        return IntStream.range(following, Math.min(following + DECKS, draft.size()))
                .map(below -> draft.piece(below).length())
                .anyMatch(length -> length > piece.length() && length > SHORTEST_PARAGRAPH);
    }
}
