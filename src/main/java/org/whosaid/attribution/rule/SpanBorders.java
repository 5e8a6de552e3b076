package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;

/**
 * Mends spans where words and marks make a border certain. Words that link a sentence to the one before are no content.
 * Words with hyphens are in as a whole ("working-class voters"). Contents that run out of a quotation into the next sentence
 * are cut: where a sentence ends with its quotation, what was quoted has ended, and what follows without marks is somebody's
 * of its own. So are sources that run into a quotation (described by Ode as “a nuisance”): what stands between the marks is
 * content.
 */
public final class SpanBorders {

    /** Words that link a sentence to the one before. */
    private static final Set<String> LINKS = Set.of("however", "moreover", "furthermore", "nevertheless", "nonetheless",
            "additionally", "indeed");

    private final Passage passage;

    public SpanBorders(Passage passage) {
        this.passage = passage;
    }

    /** The spans, in order, those contents and sources in pieces. */
    public List<LabelledSpan> cut(List<LabelledSpan> spans) {
        List<LabelledSpan> cut = new ArrayList<>(spans.size());
        int end = 0;
        for (int number = 0; number < spans.size(); number++) {
            int next = number + 1 < spans.size() ? passage.firstToken(spans.get(number + 1).span()) : passage.size();
            LabelledSpan whole = withoutLink(withWholeWords(spans.get(number), end, next));
            end = passage.endToken(whole.span());
            add(whole, cut);
        }
        return cut;
    }

    private LabelledSpan withWholeWords(LabelledSpan span, int first, int last) {
        int from = passage.firstToken(span.span());
        int to = passage.endToken(span.span());
        int start = from;
        while (start > first && isInsideWord(start)) {
            start--;
        }
        int end = to;
        while (end < last && isInsideWord(end)) {
            end++;
        }
        return start == from && end == to ? span : new LabelledSpan(span.role(), passage.span(start, end), span.probability());
    }

    /** "However, it may rain, Ode said": the word that links the sentence to the one before is the writer's. */
    private LabelledSpan withoutLink(LabelledSpan span) {
        int start = passage.firstToken(span.span());
        int end = passage.endToken(span.span());
        int words = passage.lower(start).equals("in") && passage.lower(start + 1).equals("addition") ? 2 : 1;
        boolean comma = passage.isComma(start + words);
        boolean link = words == 2 ? comma : LINKS.contains(passage.lower(start)) && (comma || passage.tag(start + 1).startsWith("NN"));
        int rest = comma ? start + words + 1 : start + words;
        boolean cut = span.role() == Role.CONTENT && !passage.isQuoted(start) && link && rest < end;
        return cut ? new LabelledSpan(span.role(), passage.span(rest, end), span.probability()) : span;
    }

    /** Whether the border before a token parts a word at a hyphen. */
    private boolean isInsideWord(int token) {
        return isJoined(token) && (isHyphen(token - 1) && isJoined(token - 1) || isHyphen(token) && isJoined(token + 1));
    }

    private boolean isHyphen(int token) {
        return passage.text(token).equals("-");
    }

    /** Whether a token follows the one before without a space, and no mark is between them. */
    private boolean isJoined(int token) {
        return token > 0 && token < passage.size() && passage.quotationOf(token - 1) == passage.quotationOf(token)
                && passage.token(token - 1).span().end() == passage.token(token).span().start();
    }

    private void add(LabelledSpan span, List<LabelledSpan> cut) {
        int start = passage.firstToken(span.span());
        int end = passage.endToken(span.span());
        if (span.role() == Role.SOURCE && quotationAtEnd(start, end) < end) {
            int quotation = quotationAtEnd(start, end);
            cut.add(new LabelledSpan(Role.SOURCE, passage.span(start, quotation - 1), span.probability()));
            cut.add(new LabelledSpan(Role.CONTENT, passage.span(quotation, end), span.probability()));
            return;
        }
        int border = span.role() == Role.CONTENT ? border(start, end) : end;
        if (border >= end) {
            cut.add(span);
            return;
        }
        cut.add(new LabelledSpan(span.role(), passage.span(start, border), span.probability()));
        add(new LabelledSpan(span.role(), passage.span(border, end), span.probability()), cut);
    }

    /** Where a quotation begins that ends with these words and stands behind "as"; the end if there is none. */
    private int quotationAtEnd(int start, int end) {
        int token = end;
        while (token > start && passage.isQuoted(token - 1) && passage.quotationOf(token - 1) == passage.quotationOf(end - 1)) {
            token--;
        }
        return token > start + 1 && passage.lower(token - 1).equals("as") ? token : end;
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
