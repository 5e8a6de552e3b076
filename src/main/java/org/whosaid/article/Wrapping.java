package org.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Joins the lines of a text into layout lines. A blank line is always a border. Whether a single line end is one is
 * decided for the whole article: in a hard-wrapped text most lines that another one follows are full (the next word did
 * not fit), end within a sentence, and continue in lower case; a text with a paragraph on each line shows none of that.
 */
final class Wrapping {

    private static final int MIN_COLUMNS = 40;
    private static final int MAX_COLUMNS = 132;
    private static final int MAX_WORD_CHARS = 40;
    /** Length from which a line may be joined with the next, even if the text is not wrapped. */
    private static final int LONG_LINE_CHARS = 50;
    private static final int MIN_INDENT_COLUMNS = 2;

    private final Text text;
    private final List<TextLine> lines;
    private final int width;
    private final int slack;
    private final boolean wrapped;
    private final int margin;
    private final boolean indents;

    private Wrapping(Text text, List<TextLine> lines) {
        this.text = text;
        this.lines = lines;
        this.width = width();
        this.slack = slack();
        this.wrapped = width >= MIN_COLUMNS && width <= MAX_COLUMNS && isWrapped();
        this.margin = lines.stream().mapToInt(TextLine::indent).min().orElse(0);
        this.indents = indents();
    }

    /** The layout lines of a text, in order. */
    static List<LayoutLine> layoutLines(Text text, List<TextLine> lines) {
        return new Wrapping(text, lines).layoutLines();
    }

    private List<LayoutLine> layoutLines() {
        List<LayoutLine> layoutLines = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= lines.size(); next++) {
            if (next == lines.size() || !joined(next - 1)) {
                Span span = lines.get(first).span().to(lines.get(next - 1).span());
                layoutLines.add(LayoutLine.at(text, span));
                first = next;
            }
        }
        return layoutLines;
    }

    /** The lines that another one follows without a blank line between. */
    private IntStream inner() {
        return IntStream.range(0, Math.max(0, lines.size() - 1)).filter(line -> !lines.get(line + 1).apart());
    }

    /** The length that all but a few of the lines within paragraphs keep to. */
    private int width() {
        int[] lengths = inner().map(this::reach).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 39 / 40];
    }

    /** How many columns short of the width a full line may be: none if a program broke the lines. */
    private int slack() {
        long going = inner().filter(line -> isOpen(line) && startsLower(line + 1)).count();
        long filled = inner().filter(line -> isOpen(line) && startsLower(line + 1) && room(line) < 0).count();
        return filled * 20 >= going * 19 ? 0 : width / 16;
    }

    /** Looks at lines that end within a sentence: the others may end a paragraph in any text. */
    private boolean isWrapped() {
        long open = inner().filter(this::isOpen).count();
        long full = inner().filter(line -> isOpen(line) && isFull(line)).count();
        long going = inner().filter(line -> isOpen(line) && isFull(line) && startsLower(line + 1)).count();
        return going > 0 && open * 5 >= inner().count() && full * 10 >= open * 6 && going * 10 >= full;
    }

    /** Whether paragraphs start with an indented line: most indented lines have one at the margin below. */
    private boolean indents() {
        long deep = inner().filter(this::isDeep).count();
        long hanging = inner().filter(line -> isDeep(line) && !isDeep(line + 1)).count();
        return hanging * 2 >= deep;
    }

    private boolean isDeep(int line) {
        return lines.get(line).indent() >= margin + MIN_INDENT_COLUMNS;
    }

    /** Whether a line and the one after it belong to the same layout line. */
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
        boolean starts = !isOpen(line) && (isBullet(line + 1) || startsTurn(line + 1));
        return isFull(line) && !starts && !isIndented(line + 1);
    }

    private boolean isIndented(int line) {
        return isDeep(line) && (indents || lines.get(line).indent() >= lines.get(line - 1).indent() + MIN_INDENT_COLUMNS);
    }

    private boolean isStrayEnd(int line) {
        return length(line) >= LONG_LINE_CHARS && (Character.isLetter(last(line)) || last(line) == ',')
                && startsLower(line + 1);
    }

    /** Whether the first word of the next line would not have fitted any more. */
    private boolean isFull(int line) {
        return room(line) < slack;
    }

    /** The columns that would be left if the next line's first word were on this line. */
    private int room(int line) {
        return width - reach(line) - 1 - firstWord(line + 1);
    }

    /** Up to which column a line reaches. */
    private int reach(int line) {
        return lines.get(line).indent() + length(line);
    }

    private boolean isOpen(int line) {
        return ".!?:\"”'’)…".indexOf(last(line)) < 0;
    }

    private boolean startsLower(int line) {
        return Character.isLowerCase(first(line));
    }

    private boolean isBullet(int line) {
        return "•*·▪-●◦".indexOf(first(line)) >= 0;
    }

    private boolean startsTurn(int line) {
        return LabelReader.at(LayoutLine.at(text, lines.get(line).span()))
                .filter(label -> label.style() != TurnLabel.Style.DASHED).isPresent();
    }

    /** The length of a line's first word; a no-break space is part of it. */
    private int firstWord(int line) {
        Span span = lines.get(line).span();
        int limit = Math.min(span.end(), span.start() + MAX_WORD_CHARS);
        int end = span.start();
        while (end < limit && !Character.isWhitespace(text.at(end))) {
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
