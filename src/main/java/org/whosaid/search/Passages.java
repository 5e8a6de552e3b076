package org.whosaid.search;

import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.search.Hit.Passage;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** Cuts a quote out of its article with what stands around it, so that nobody reads it without. For one article. */
final class Passages {

    /** Of what stands before and behind, in code points. */
    private static final int AROUND = 140;

    /** Of the whole; what is longer is cut. */
    private static final int LONGEST = 2_000;

    private final Text text;

    Passages(Text text) {
        this.text = text;
    }

    /** From the paragraph's start, or some words before the quote, to the paragraph's end or some words behind it. */
    Passage around(Quote quote) {
        Span first = quote.spans().get(0);
        Span last = quote.spans().get(quote.spans().size() - 1);
        int start = start(first.start());
        int end = Math.min(end(last.end()), start + LONGEST);
        return new Passage(text.slice(start, end), start, start > 0 && text.at(start - 1) != '\n',
                end < text.length() && text.at(end) != '\n');
    }

    private int start(int from) {
        int least = Math.max(0, from - AROUND);
        int start = from;
        int word = from;
        while (start > least && text.at(start - 1) != '\n') {
            start--;
            word = Text.isSpace(text.at(start)) ? start + 1 : word;
        }
        return start > 0 && text.at(start - 1) != '\n' ? word : start;
    }

    private int end(int from) {
        int most = Math.min(text.length(), from + AROUND);
        int end = from;
        int word = from;
        while (end < most && text.at(end) != '\n') {
            word = Text.isSpace(text.at(end)) ? end : word;
            end++;
        }
        return end < text.length() && text.at(end) != '\n' ? word : end;
    }
}
