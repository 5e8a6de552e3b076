package org.whosaid.article;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.whosaid.article.Block.Kind;

/**
 * Finds the headings within an article: short lines in title case, in capitals or without a full stop, between
 * paragraphs. Four or more in a row are a list, whose items are paragraphs.
 */
final class Headings {

    private static final int MAX_CHARS = 90;
    private static final int MAX_WORDS = 14;
    private static final int MAX_PLAIN_WORDS = 9;
    private static final int MAX_NAME_WORDS = 3;
    private static final int MIN_LIST_LINES = 4;
    private static final String CLOSE = ",;:-—–…&/";
    /** As some agencies write them: "– A long way –". */
    private static final Pattern DASHED = Pattern.compile("[-–—] \\p{Lu}.{2,60} [-–—]\\.?");
    private static final String NO_START = "-–—•*·@#\"“‘'(~…<[";

    private final ArticleBuilder builder;

    private Headings(ArticleBuilder builder) {
        this.builder = builder;
    }

    /** Marks the headings among the lines that are still unmarked. */
    static void mark(ArticleBuilder builder) {
        Headings headings = new Headings(builder);
        int first = 0;
        while (first < builder.size()) {
            int end = first;
            while (end < builder.size() && headings.mayBeHeading(end)) {
                end++;
            }
            headings.mark(first, end);
            first = Math.max(end, first + 1);
        }
    }

    private void mark(int first, int end) {
        boolean list = end - first >= MIN_LIST_LINES && !areAllCapitals(first, end);
        for (int index = first; index < end && !list && hasProseBelow(end); index++) {
            builder.mark(index, Kind.HEADING);
        }
    }

    private boolean areAllCapitals(int first, int end) {
        return IntStream.range(first, end)
                .allMatch(index -> LineShape.of(builder.line(index).head()).capitals());
    }

    /** Whether something that could be a paragraph follows. */
    private boolean hasProseBelow(int index) {
        int below = index;
        while (below < builder.size() && builder.isPeripheral(below)) {
            below++;
        }
        return below < builder.size();
    }

    private boolean mayBeHeading(int index) {
        LayoutLine line = builder.line(index);
        if (!builder.isOpen(index) || line.length() > MAX_CHARS) {
            return false;
        }
        LineShape shape = LineShape.of(line.head());
        if (shape.words() == 0 || shape.words() > MAX_WORDS || shape.sentences() > 1) {
            return false;
        }
        return DASHED.matcher(line.head()).matches() || shape.capitals() && !isSignature(line)
                || !isOddStart(line) && !isAfterColon(index) && isTitle(line, shape);
    }

    private static boolean isTitle(LayoutLine line, LineShape shape) {
        if (CLOSE.indexOf(line.last()) >= 0) {
            return false;
        }
        boolean question = line.last() == '?' || line.last() == '!';
        if (shape.ended()) {
            return question && shape.strict() && shape.words() >= 3 || isTitledSentence(line, shape);
        }
        boolean quoted = "\"”’'".indexOf(line.last()) >= 0 && line.head().indexOf('“') < 0;
        return shape.titled() || shape.words() <= MAX_PLAIN_WORDS && !quoted;
    }

    /** A title that was given a full stop: "What Comes Next for the Bridge." But not a name below a letter. */
    private static boolean isTitledSentence(LayoutLine line, LineShape shape) {
        boolean name = shape.small() == 0 && shape.words() <= MAX_NAME_WORDS;
        return line.last() == '.' && shape.strict() && shape.words() > 2 && !name && line.head().indexOf(',') < 0;
    }

    private static boolean isSignature(LayoutLine line) {
        return "-–—".indexOf(line.head().charAt(0)) >= 0;
    }

    private static boolean isOddStart(LayoutLine line) {
        int first = line.head().codePointAt(0);
        return NO_START.indexOf(first) >= 0 || Character.isLowerCase(first) || !Character.isLetterOrDigit(first);
    }

    private boolean isAfterColon(int index) {
        return index > 0 && builder.line(index - 1).last() == ':' && !builder.isBoilerplateOrCaption(index - 1);
    }
}
