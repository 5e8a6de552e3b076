package org.whosaid.attribution.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.whosaid.attribution.span.LabelledSpan;
import org.whosaid.attribution.span.LabelledSpan.Role;
import org.whosaid.language.Analysis;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;

/** The spans of an article in their order, with the tokens, sentences and blocks between them. */
public final class SpanLayout {

    private final Analysis analysis;
    private final List<Placed> spans = new ArrayList<>();
    private final int[] sentenceOf;

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

    public SpanLayout(Analysis analysis, List<LabelledSpan> labelled) {
        this.analysis = analysis;
        this.sentenceOf = sentences(analysis);
        int[] ranks = new int[Role.values().length];
        for (LabelledSpan span : labelled.stream().sorted(Comparator.comparing(LabelledSpan::span)).toList()) {
            int start = Math.min(analysis.firstTokenAfter(span.span().start()), analysis.tokens().size() - 1);
            int end = Math.max(start + 1, Math.min(analysis.firstTokenAfter(span.span().end() - 1) + 1, analysis.tokens().size()));
            spans.add(new Placed(spans.size(), ranks[span.role().ordinal()]++, span, start, end));
        }
    }

    private static int[] sentences(Analysis analysis) {
        int[] numbers = new int[analysis.tokens().size()];
        for (int number = 0; number < analysis.sentences().size(); number++) {
            Sentence sentence = analysis.sentences().get(number);
            java.util.Arrays.fill(numbers, sentence.start(), sentence.end(), number);
        }
        return numbers;
    }

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
        return Math.max(0, sentenceOf[second.start()] - sentenceOf[first.end() - 1]);
    }

    int blocksApart(Placed one, Placed other) {
        return Math.abs(block(one) - block(other));
    }

    private int block(Placed span) {
        return analysis.sentences().get(sentenceOf[span.start()]).block();
    }

    /** The neighbour in the order of all spans, {@code step} places further; or none. */
    String roleAt(Placed span, int step) {
        int number = span.number() + step;
        return number < 0 || number >= spans.size() ? "none" : spans.get(number).role().name();
    }

    String text(int token) {
        return token < 0 || token >= analysis.tokens().size() ? "" : analysis.tokens().get(token).text();
    }

    Token token(int number) {
        return analysis.tokens().get(number);
    }

    String lower(int token) {
        return text(token).toLowerCase(Locale.ROOT);
    }

    boolean isMark(int token) {
        return !text(token).isEmpty() && "\"“”'‘’`«»„".indexOf(text(token).codePointAt(0)) >= 0;
    }
}
