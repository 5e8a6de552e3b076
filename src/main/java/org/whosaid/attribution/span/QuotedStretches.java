package org.whosaid.attribution.span;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/** The outermost quotations of an article, asked for one word after the other. Has a place in the text: for one thread. */
final class QuotedStretches {

    private final Text text;
    private final List<Span> stretches;
    private int next;

    QuotedStretches(Text text, QuotationMarks marks) {
        this.text = text;
        this.stretches = outermost(marks);
    }

    private static List<Span> outermost(QuotationMarks marks) {
        List<Span> parts = new ArrayList<>();
        for (Quotation quotation : marks.quotations()) {
            if (quotation.depth() == 0) {
                parts.addAll(quotation.parts());
            }
        }
        parts.sort(null);
        return parts;
    }

    /** How a word stands to the quotations; words must be asked for in the order of the text. */
    Quoting of(Span word) {
        while (next < stretches.size() && stretches.get(next).end() <= word.start()) {
            next++;
        }
        if (next == stretches.size() || word.start() < stretches.get(next).start()) {
            return Quoting.OUTSIDE;
        }
        return isMark(word, stretches.get(next)) ? Quoting.MARK : Quoting.INSIDE;
    }

    private boolean isMark(Span word, Span stretch) {
        boolean atBorder = word.start() == stretch.start() || word.end() == stretch.end();
        return atBorder && isMark(text.at(word.start()));
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return sign == '"' || sign == '\'' || sign == '`' || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION || sign == '„' || sign == '‚';
    }
}
