package org.whosaid.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.record.ArticleRecord;
import org.whosaid.text.Text;

/**
 * Breaks the text into blocks: at blank lines; at every line break if no line is blank or lines are too long to be
 * hard-wrapped; and around headline, by-line and headings. Only white space lies between blocks.
 */
final class PageBlocks {

    /** The maximum length of a line in hard-wrapped text. */
    private static final int MAX_WRAPPED_CODE_POINTS = 100;

    private final Text text;
    private final Map<Integer, PageBlock.Kind> kinds = new HashMap<>();
    private final Set<Integer> ends = new HashSet<>();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final boolean hasBlankLines;
    private int start = -1;
    private int end;
    private boolean wrapped = true;

    private PageBlocks(Text text, List<ArticleRecord.Part> structure) {
        this.text = text;
        structure.forEach(this::note);
        this.hasBlankLines = blankLineAmongOthers();
    }

    static List<PageBlock> of(Text text, List<ArticleRecord.Part> structure) {
        PageBlocks blocks = new PageBlocks(text, structure);
        blocks.cut();
        return blocks.blocks;
    }

    private void note(ArticleRecord.Part part) {
        PageBlock.Kind kind = switch (part.kind()) {
            case HEADLINE -> PageBlock.Kind.HEADLINE;
            case BYLINE -> PageBlock.Kind.BYLINE;
            case HEADING -> PageBlock.Kind.HEADING;
            default -> PageBlock.Kind.PARAGRAPH;
        };
        if (kind != PageBlock.Kind.PARAGRAPH) {
            kinds.put(part.place().start(), kind);
            ends.add(part.place().end());
        }
    }

    private boolean blankLineAmongOthers() {
        boolean words = false;
        boolean blank = false;
        for (int line = 0; line < text.length(); line = afterBreak(lineEnd(line))) {
            boolean empty = text.trimmed(line, lineEnd(line)).isEmpty();
            if (!empty && words && blank) {
                return true;
            }
            blank = empty && words;
            words |= !empty;
        }
        return false;
    }

    private void cut() {
        for (int line = 0; line < text.length(); line = afterBreak(lineEnd(line))) {
            text.trimmed(line, lineEnd(line)).ifPresentOrElse(words -> line(words.start(), words.end()), this::close);
        }
        close();
    }

    private void line(int from, int to) {
        wrapped = wrapped && to - from <= MAX_WRAPPED_CODE_POINTS;
        if (!hasBlankLines || !wrapped || kinds.containsKey(from) || ends.contains(end)) {
            close();
        }
        wrapped = to - from <= MAX_WRAPPED_CODE_POINTS;
        start = start < 0 ? from : start;
        end = to;
    }

    private void close() {
        if (start >= 0) {
            blocks.add(new PageBlock(kinds.getOrDefault(start, PageBlock.Kind.PARAGRAPH), start, end));
        }
        start = -1;
        wrapped = true;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.at(at))) {
            at++;
        }
        return at;
    }

    private int afterBreak(int at) {
        boolean pair = at + 1 < text.length() && text.at(at) == '\r' && text.at(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
    }
}
