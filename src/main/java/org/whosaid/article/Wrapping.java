package org.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * From lines to pieces. A blank line is always a border. Whether a single line end is one too is decided for the whole
 * article: in a hard-wrapped text most lines that are followed by another one are full (the next word had no room any
 * more), break off within a sentence, and go on in lower case; a text with a paragraph on each line shows none of that.
 */
final class Wrapping {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 132;
    private static final int LONGEST_WORD = 40;
    /** A line from which a stray line end may be forgiven, even where the text is not wrapped. */
    private static final int LONG_LINE = 50;

    private final Text text;
    private final List<Line> lines;
    private final int width;
    private final boolean wrapped;

    private Wrapping(Text text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.width = width();
        this.wrapped = width >= NARROWEST && width <= WIDEST && isWrapped();
    }

    /** The pieces of a text, in order. */
    static List<Piece> pieces(Text text, List<Line> lines) {
        return new Wrapping(text, lines).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= lines.size(); next++) {
            if (next == lines.size() || !joined(next - 1)) {
                Span span = lines.get(first).span().to(lines.get(next - 1).span());
                pieces.add(Piece.at(text, span));
                first = next;
            }
        }
        return pieces;
    }

    /** The length that all but a few of the lines within paragraphs keep to. */
    private int width() {
        int[] lengths = java.util.stream.IntStream.range(0, Math.max(0, lines.size() - 1))
                .filter(line -> !lines.get(line + 1).apart()).map(this::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 19 / 20];
    }

    private boolean isWrapped() {
        int inner = 0;
        int flowing = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (!lines.get(line + 1).apart()) {
                inner++;
                flowing += isFull(line) && isOpen(line) && startsLower(line + 1) ? 1 : 0;
            }
        }
        return flowing * 5 >= inner * 2;
    }

    /** Whether a line and the one after it belong to the same piece. */
    private boolean joined(int line) {
        if (lines.get(line + 1).apart()) {
            return false;
        }
        return wrapped ? flows(line) : isStrayEnd(line);
    }

    private boolean flows(int line) {
        if (startsLower(line + 1)) {
            return true;
        }
        boolean indented = lines.get(line + 1).indent() >= lines.get(line).indent() + 2;
        boolean turn = !isOpen(line) && startsTurn(line + 1);
        return isFull(line) && !indented && !turn && !isBullet(line + 1);
    }

    private boolean isStrayEnd(int line) {
        boolean headline = line == 0 && last(line) == ';';
        return headline || length(line) >= LONG_LINE && (Character.isLetter(last(line)) || last(line) == ',')
                && startsLower(line + 1);
    }

    /** Whether the first word of the next line would not have fitted any more; a few columns of slack. */
    private boolean isFull(int line) {
        return length(line) + 1 + firstWord(line + 1) >= width - width / 16;
    }

    private boolean isOpen(int line) {
        return ".!?:\"”'’)…".indexOf(last(line)) < 0;
    }

    private boolean startsLower(int line) {
        return Character.isLowerCase(first(line));
    }

    private boolean isBullet(int line) {
        return "•*·▪–—-●◦".indexOf(first(line)) >= 0;
    }

    private boolean startsTurn(int line) {
        return Label.at(Piece.at(text, lines.get(line).span())).isPresent();
    }

    private int firstWord(int line) {
        Span span = lines.get(line).span();
        int limit = Math.min(span.end(), span.start() + LONGEST_WORD);
        int end = span.start();
        while (end < limit && !Text.isSpace(text.at(end))) {
            end++;
        }
        return end - span.start();
    }

    private int length(int line) {
        return lines.get(line).span().length();
    }

    private int first(int line) {
        return text.at(lines.get(line).span().start());
    }

    private int last(int line) {
        return text.at(lines.get(line).span().end() - 1);
    }
}
