package org.whosaid.evaluation.gold;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * A {@code T} line: a stretch of the article, and its words once more. Words that hold a line break go on in the lines
 * below, or have a space in its place, so white space is no difference.
 */
final class MarkedSpan {

    private static final int SHOWN = 40;

    private final int line;
    private final List<Span> pieces;
    private final String expected;
    private final StringBuilder words;

    /**
     * A line of standoff.
     *
     * @param line   its number, from 1
     * @param pieces within the article
     * @param words  as the line has them
     */
    MarkedSpan(int line, List<Span> pieces, String words, Text article) {
        this.line = line;
        this.pieces = pieces;
        this.expected = pieces.stream().map(article::slice).collect(Collectors.joining(" "));
        this.words = new StringBuilder(words);
    }

    int line() {
        return line;
    }

    /** Whether its words are those of the article. */
    boolean isWhole() {
        return withoutSpace(words.toString()).equals(withoutSpace(expected));
    }

    /** Takes a further line of its words. */
    void goOn(String further) {
        words.append('\n').append(further);
    }

    /** What is wrong with its words, shown from about where they part; nothing where they are those of the article. */
    Optional<String> fault() {
        if (isWhole()) {
            return Optional.empty();
        }
        String theirs = inOneLine(expected);
        String own = inOneLine(words.toString());
        int from = shownFrom(theirs, own);
        String places = pieces.stream().map(piece -> piece.start() + "-" + piece.end()).collect(Collectors.joining(";"));
        return Optional.of("at " + places + " the article has \"" + shown(theirs, from) + "\", not \"" + shown(own, from) + "\"");
    }

    /** The beginning of a text, in one line. */
    static String shortened(String text) {
        return shown(inOneLine(text), 0);
    }

    /** Some words before the first unit that differs, or 0 where that is near the start. */
    private static int shownFrom(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same < SHOWN / 2 ? 0 : one.lastIndexOf(' ', same - SHOWN / 4) + 1;
    }

    private static String shown(String line, int from) {
        String rest = line.substring(from);
        return (from == 0 ? "" : "…") + (rest.codePointCount(0, rest.length()) <= SHOWN ? rest
                : rest.substring(0, rest.offsetByCodePoints(0, SHOWN)) + "…");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String withoutSpace(String text) {
        return text.codePoints().filter(codePoint -> !Text.isSpace(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
