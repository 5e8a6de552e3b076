package org.whosaid.search;

import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.search.Hit.Context;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Cuts the passage around a quote out of its article. For one article. */
final class PassageCutter {

    /** The maximum length of the context on each side. */
    private static final int CONTEXT_CODE_POINTS = 140;

    /** The maximum length of the whole passage. */
    private static final int MAX_PASSAGE_CODE_POINTS = 2_000;

    private final Text text;

    PassageCutter(Text text) {
        this.text = text;
    }

    /** The passage from the start of the paragraph, or some words before the quote, to its end, or some words after it. */
    Context around(Quote quote) {
        Span first = quote.spans().get(0);
        Span last = quote.spans().get(quote.spans().size() - 1);
        int start = start(first.start());
        int end = Math.min(end(last.end()), start + MAX_PASSAGE_CODE_POINTS);
        return new Context(text.slice(start, end), start, start > 0 && text.at(start - 1) != '\n',
                end < text.length() && text.at(end) != '\n');
    }

    private int start(int from) {
        int lowest = Math.max(0, from - CONTEXT_CODE_POINTS);
        int start = from;
        int word = from;
        while (start > lowest && text.at(start - 1) != '\n') {
            start--;
            word = Text.isSpace(text.at(start)) ? start + 1 : word;
        }
        return start > 0 && text.at(start - 1) != '\n' ? word : start;
    }

    private int end(int from) {
        int highest = Math.min(text.length(), from + CONTEXT_CODE_POINTS);
        int end = from;
        int word = from;
        while (end < highest && text.at(end) != '\n') {
            word = Text.isSpace(text.at(end)) ? end : word;
            end++;
        }
        return end < text.length() && text.at(end) != '\n' ? word : end;
    }
}
