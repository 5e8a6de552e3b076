package org.whosaid.attribution.rule;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;

/**
 * Mends spans where words and marks make a border certain. Words that link a sentence to the one before are no content.
 * Words with hyphens are in as a whole ("working-class voters"). Contents that run out of a quotation into the next sentence
 * are cut: where a sentence ends with its quotation, what was quoted has ended, and what follows without marks is somebody's
 * of its own. So are sources that run into a quotation (described by Ode as “a nuisance”): what stands between the marks is
 * content. And sources that run over a full stop.
 */
public final class SpanBorders {

    private final TokenView tokens;
    private final QuotedTokens quoted;

    public SpanBorders(QuotedTokens quoted) {
        this.tokens = quoted.tokens();
        this.quoted = quoted;
    }

    /** The spans, in order, those contents and sources in pieces. */
    public List<LabelledSpan> cut(List<LabelledSpan> spans) {
        List<LabelledSpan> cut = new ArrayList<>(spans.size());
        int end = 0;
        for (int number = 0; number < spans.size(); number++) {
            int next = number + 1 < spans.size() ? tokens.firstToken(spans.get(number + 1).span()) : tokens.size();
            LabelledSpan whole = withoutLink(withWholeWords(spans.get(number), end, next));
            end = tokens.endToken(whole.span());
            add(whole, cut);
        }
        return cut;
    }

    private LabelledSpan withWholeWords(LabelledSpan span, int first, int last) {
        int from = tokens.firstToken(span.span());
        int to = tokens.endToken(span.span());
        int start = from;
        while (start > first && isInsideWord(start)) {
            start--;
        }
        int end = to;
        while (end < last && isInsideWord(end)) {
            end++;
        }
        return start == from && end == to ? span : new LabelledSpan(span.role(), tokens.span(start, end), span.probability());
    }

    /** "However, it may rain, Ode said": the word that links the sentence to the one before is the writer's. */
    private LabelledSpan withoutLink(LabelledSpan span) {
        int start = tokens.firstToken(span.span());
        int end = tokens.endToken(span.span());
        int words = tokens.is(start, "in") && tokens.is(start + 1, "addition") ? 2 : 1;
        boolean comma = tokens.is(start + words, ",");
        boolean link = words == 2 ? comma : Lexicon.SENTENCE_LINK.has(tokens.lower(start)) && (comma || tokens.pos(start + 1).isNoun());
        int rest = comma ? start + words + 1 : start + words;
        boolean cut = span.role() == Role.CONTENT && !quoted.isQuoted(start) && link && rest < end;
        return cut ? new LabelledSpan(span.role(), tokens.span(rest, end), span.probability()) : span;
    }

    /** Whether the border before a token parts a word at a hyphen. */
    private boolean isInsideWord(int token) {
        return isJoined(token) && (isHyphen(token - 1) && isJoined(token - 1) || isHyphen(token) && isJoined(token + 1));
    }

    private boolean isHyphen(int token) {
        return tokens.is(token, "-");
    }

    /** Whether a token follows the one before without a space, and no mark is between them. */
    private boolean isJoined(int token) {
        return token > 0 && token < tokens.size() && quoted.quotationOf(token - 1) == quoted.quotationOf(token)
                && tokens.touchesPrevious(token);
    }

    private void add(LabelledSpan span, List<LabelledSpan> cut) {
        int start = tokens.firstToken(span.span());
        int end = tokens.endToken(span.span());
        if (span.role() == Role.SOURCE && quotationAtEnd(start, end) < end) {
            int quotation = quotationAtEnd(start, end);
            cut.add(new LabelledSpan(Role.SOURCE, tokens.span(start, quotation - 1), span.probability()));
            cut.add(new LabelledSpan(Role.CONTENT, tokens.span(quotation, end), span.probability()));
            return;
        }
        int border = span.role() == Role.CONTENT ? border(start, end) : span.role() == Role.SOURCE ? sentenceEnd(start, end) : end;
        if (border >= end) {
            cut.add(span);
            return;
        }
        cut.add(new LabelledSpan(span.role(), tokens.span(start, border), span.probability()));
        add(new LabelledSpan(span.role(), tokens.span(border, end), span.probability()), cut);
    }

    /** Where a quotation begins that ends with these words and stands behind "as"; the end if there is none. */
    private int quotationAtEnd(int start, int end) {
        int token = end;
        while (token > start && quoted.isQuoted(token - 1) && quoted.quotationOf(token - 1) == quoted.quotationOf(end - 1)) {
            token--;
        }
        return token > start + 1 && tokens.is(token - 1, "as") ? token : end;
    }

    /** One past the tokens of a sentence: no source runs over a full stop. */
    private int sentenceEnd(int start, int end) {
        int token = start + 1;
        while (token < end && !(tokens.startsSentence(token) && tokens.isCapitalized(token))) {
            token++;
        }
        return token;
    }

    /** The first token that stands outside marks behind a quotation that ends with its sentence; the end if there is none. */
    private int border(int start, int end) {
        int token = start + 1;
        while (token < end && !(quoted.isQuoted(token - 1) && !quoted.isQuoted(token)
                && tokens.sentenceOf(token - 1) != tokens.sentenceOf(token))) {
            token++;
        }
        return token;
    }
}
