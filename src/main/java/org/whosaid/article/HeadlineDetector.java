package org.whosaid.article;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.whosaid.article.Block.Kind;

/**
 * Finds the title above an article: the given title if it stands there, else the first short line that is not
 * peripheral and is written as titles are, or has a by-line, a dateline or a longer paragraph below it.
 */
final class HeadlineDetector {

    private static final int MAX_FRONT_LINES = 12;
    private static final int MAX_CHARS = 220;
    private static final int MAX_SENTENCE_CHARS = 125;
    private static final int SHORT_SENTENCE_CHARS = 75;
    private static final int MIN_PARAGRAPH_CHARS = 100;
    private static final int MAX_WORDS = 30;
    private static final int MIN_MATCH_CHARS = 12;
    /** Lines that may stand between headline and text. */
    private static final int MAX_DECK_LINES = 3;
    private static final int MAX_KICKER_WORDS = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What leads of news stories have, and headlines hardly ever. */
    private static final Pattern LEAD = Pattern.compile("(?i).*\\bon " + Phrases.anyOf("weekdays")
            + "\\b.*|.*(?:\\bsaid|, who|[”\"] " + Phrases.anyOf("persons")
            + "\\b).*|" + Phrases.anyOf("sentence openers") + " .*");

    private static final Pattern PLAIN_WORD = Pattern.compile("(?i)\\b" + Phrases.anyOf("plain words") + "\\b");

    private final ArticleBuilder builder;
    private final Optional<String> given;

    private HeadlineDetector(ArticleBuilder builder, Optional<String> given) {
        this.builder = builder;
        this.given = given.map(HeadlineDetector::letters).filter(title -> !title.isEmpty());
    }

    /** Which line is the headline, if one is. */
    static OptionalInt find(ArticleBuilder builder, Optional<String> given) {
        HeadlineDetector detector = new HeadlineDetector(builder, given);
        OptionalInt match = detector.match();
        return match.isPresent() ? match : detector.guess();
    }

    private OptionalInt match() {
        for (int index = 0; given.isPresent() && index < Math.min(MAX_FRONT_LINES, builder.size()); index++) {
            if (builder.line(index).isShort() && isGiven(letters(builder.line(index).head()))) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** The given title may have the site's name after it, or the headline may be cut short in it. */
    private boolean isGiven(String letters) {
        String title = given.orElse("");
        return letters.equals(title) || letters.length() >= MIN_MATCH_CHARS && title.startsWith(letters)
                || title.length() >= MIN_MATCH_CHARS && letters.startsWith(title);
    }

    private static String letters(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private OptionalInt guess() {
        int first = next(-1);
        if (first >= MAX_FRONT_LINES || !mayBeHeadline(first)) {
            return OptionalInt.empty();
        }
        int below = first;
        while (below < MAX_FRONT_LINES && isKicker(below) && mayBeHeadline(next(below))) {
            below = next(below);
        }
        boolean kicked = below > first && isTitleLike(below) && (isLoneWord(first) || isSignedSoon(below));
        return OptionalInt.of(kicked ? below : first);
    }

    /** The next line that is not peripheral. */
    private int next(int index) {
        int next = index + 1;
        while (next < builder.size() && builder.isPeripheral(next)) {
            next++;
        }
        return next;
    }

    /** A word or two above the headline, such as the site's or the section's name. */
    private boolean isKicker(int index) {
        LineShape shape = LineShape.of(builder.line(index).head());
        return shape.words() <= MAX_KICKER_WORDS && !shape.ended() && !isSigned(index);
    }

    private boolean isLoneWord(int index) {
        LineShape shape = LineShape.of(builder.line(index).head());
        return shape.words() == 1 || shape.capitals();
    }

    /** Whether a by-line or dateline follows, at most one deck between. */
    private boolean isSignedSoon(int index) {
        int deck = next(index);
        return isSigned(index) || deck < builder.size() && isSigned(deck);
    }

    private boolean isTitleLike(int index) {
        LineShape shape = LineShape.of(builder.line(index).head());
        return isSigned(index) || !shape.ended() && shape.words() > MAX_KICKER_WORDS;
    }

    private boolean mayBeHeadline(int index) {
        int following = next(index);
        if (following >= builder.size() || builder.isTurn(index) || !hasHeadlineLength(builder.line(index))) {
            return false;
        }
        LayoutLine line = builder.line(index);
        LineShape shape = LineShape.of(line.head());
        return !isOpen(line) && Dateline.head(line).isEmpty() && (isSigned(index) && shape.sentences() <= 1
                || !shape.ended() || shape.titled() && (shape.strict() || line.last() != '.') || shape.capitals()
                || isSentenceHeadline(line, shape, following));
    }

    private static boolean hasHeadlineLength(LayoutLine line) {
        int words = LineShape.of(line.head()).words();
        return line.length() <= MAX_CHARS && words > 0 && words <= MAX_WORDS;
    }

    private static boolean isOpen(LayoutLine line) {
        return ":,—–-".indexOf(line.last()) >= 0 || "-•*—–".indexOf(line.head().charAt(0)) >= 0;
    }

    /** Whether a by-line or dateline stands right below a line, or at the head of the paragraph below. */
    private boolean isSigned(int index) {
        int below = index + 1;
        while (below < builder.size() && builder.isBoilerplateOrCaption(below)) {
            below++;
        }
        return below < builder.size() && (builder.kind(below) == Kind.BYLINE || builder.kind(below) == Kind.DATELINE
                || Dateline.head(builder.line(below)).isPresent());
    }

    /** Whether a whole sentence may be a headline: no title is given, and a longer paragraph follows. */
    private boolean isSentenceHeadline(LayoutLine line, LineShape shape, int following) {
        return given.isEmpty() && shape.sentences() == 0 && line.length() <= MAX_SENTENCE_CHARS
                && isLongerBelow(line, following) && !LEAD.matcher(line.head()).matches()
                && PLAIN_WORD.matcher(line.head()).results().count() <= mostPlainWords(line);
    }

    private static int mostPlainWords(LayoutLine line) {
        return line.length() <= SHORT_SENTENCE_CHARS ? 2 : 1;
    }

    private boolean isLongerBelow(LayoutLine line, int following) {
        return IntStream.range(following, Math.min(following + MAX_DECK_LINES, builder.size()))
                .map(below -> builder.line(below).length())
                .anyMatch(length -> length > line.length() && length > MIN_PARAGRAPH_CHARS);
    }
}
