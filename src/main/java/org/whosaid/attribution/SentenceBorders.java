package org.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.encoder.LabelledSpan;
import org.whosaid.attribution.encoder.LabelledSpan.Role;

/**
 * Cuts contents that run out of a quotation into the next sentence: where a sentence ends with its quotation, what was
 * quoted has ended, and what follows without marks is somebody's of its own.
 */
final class SentenceBorders {

    private final Passage passage;

    SentenceBorders(Passage passage) {
        this.passage = passage;
    }

    /** The spans, in order, those contents in pieces. */
    List<LabelledSpan> cut(List<LabelledSpan> spans) {
        List<LabelledSpan> cut = new ArrayList<>(spans.size());
        spans.forEach(span -> add(span, cut));
        return cut;
    }

    private void add(LabelledSpan span, List<LabelledSpan> cut) {
        int start = passage.firstToken(span.span());
        int end = passage.endToken(span.span());
        int border = span.role() == Role.CONTENT ? border(start, end) : end;
        if (border >= end) {
            cut.add(span);
            return;
        }
        cut.add(new LabelledSpan(span.role(), passage.span(start, border), span.probability()));
        add(new LabelledSpan(span.role(), passage.span(border, end), span.probability()), cut);
    }

    /** The first token that stands outside marks behind a quotation that ends with its sentence; the end if there is none. */
    private int border(int start, int end) {
        int token = start + 1;
        while (token < end && !(passage.isQuoted(token - 1) && !passage.isQuoted(token)
                && passage.sentenceNumber(token - 1) != passage.sentenceNumber(token))) {
            token++;
        }
        return token;
    }
}
