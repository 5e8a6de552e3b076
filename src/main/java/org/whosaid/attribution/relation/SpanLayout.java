package org.whosaid.attribution.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.QuotationMarks;

/** The spans of an article in their order, with the tokens, sentences and blocks between them. */
public final class SpanLayout {

    private final TokenView tokens;
    private final List<Placed> spans = new ArrayList<>();

    /**
     * A span among the others.
     *
     * @param number its place in the order of all spans
     * @param rank   its place among those of its role
     * @param start  its first token
     * @param end    one past its last token
     */
    public record Placed(int number, int rank, LabelledSpan labelled, int start, int end) {
        Role role() {
            return labelled.role();
        }
    }

    /** Places spans among the tokens of their article. */
    public SpanLayout(TokenView tokens, List<LabelledSpan> labelled) {
        this.tokens = tokens;
        int[] ranks = new int[Role.values().length];
        for (LabelledSpan span : labelled.stream().sorted(Comparator.comparing(LabelledSpan::span)).toList()) {
            int start = Math.min(tokens.firstToken(span.span()), tokens.size() - 1);
            int end = Math.max(start + 1, Math.min(tokens.analysis().firstTokenAfter(span.span().end() - 1) + 1, tokens.size()));
            spans.add(new Placed(spans.size(), ranks[span.role().ordinal()]++, span, start, end));
        }
    }

    /** The spans of a role, in order. */
    public List<Placed> of(Role role) {
        return spans.stream().filter(span -> span.role() == role).toList();
    }

    /** The number of spans of a role strictly between two others. */
    int between(Placed one, Placed other, Role role) {
        int count = 0;
        for (int i = Math.min(one.number(), other.number()) + 1; i < Math.max(one.number(), other.number()); i++) {
            count += spans.get(i).role() == role ? 1 : 0;
        }
        return count;
    }

    /** The number of tokens between two spans. */
    int distance(Placed one, Placed other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }

    /** The number of sentence borders between two spans: from the end of the earlier one to the start of the later one. */
    int sentencesApart(Placed one, Placed other) {
        Placed first = one.start() <= other.start() ? one : other;
        Placed second = first == one ? other : one;
        return Math.max(0, tokens.sentenceOf(second.start()) - tokens.sentenceOf(first.end() - 1));
    }

    int blocksApart(Placed one, Placed other) {
        return Math.abs(tokens.blockOf(one.start()) - tokens.blockOf(other.start()));
    }

    /** The neighbour in the order of all spans, {@code step} places further; or none. */
    String roleAt(Placed span, int step) {
        int number = span.number() + step;
        return number < 0 || number >= spans.size() ? "none" : spans.get(number).role().name();
    }

    TokenView tokens() {
        return tokens;
    }

    boolean isMark(int token) {
        return tokens.has(token) && QuotationMarks.isMark(tokens.text(token).codePointAt(0));
    }
}
