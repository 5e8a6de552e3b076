package org.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * A line that is not blank, without the white space around it.
 *
 * @param span   where it stands
 * @param apart  whether it starts the text or stands after a blank line, a form feed or a paragraph separator
 * @param indent the white space before it on its line; a tab counts as four
 */
record TextLine(Span span, boolean apart, int indent) {

    private static final int TAB_COLUMNS = 4;

    /** The lines of a text. TextLine ends are LF, CR LF, CR, vertical tab, form feed, U+2028 and U+2029. */
    static List<TextLine> of(Text text) {
        List<TextLine> lines = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            Optional<Span> span = text.trimmed(start, end);
            if (span.isPresent()) {
                lines.add(new TextLine(span.get(), apart, indent(text, start, span.get().start())));
            }
            apart = span.isEmpty() && (apart || end < text.length()) || splits(text, end);
            start = end + (isPair(text, end) ? 2 : 1);
        }
        return lines;
    }

    private static int end(Text text, int start) {
        int end = start;
        while (end < text.length() && !isEnd(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEnd(int codePoint) {
        return codePoint >= '\n' && codePoint <= '\r' || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean isPair(Text text, int end) {
        return end + 1 < text.length() && text.at(end) == '\r' && text.at(end + 1) == '\n';
    }

    private static boolean splits(Text text, int end) {
        return end < text.length() && (text.at(end) == '\f' || text.at(end) == 0x2029);
    }

    private static int indent(Text text, int from, int to) {
        int indent = 0;
        for (int offset = from; offset < to; offset++) {
            indent += text.at(offset) == '\t' ? TAB_COLUMNS : 1;
        }
        return indent;
    }
}
