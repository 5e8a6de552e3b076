package org.whosaid.attribution.rule;

import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Block;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/** Names with which a quotation is signed; they are certain, whatever the tagger says of such lines. */
final class Signatures {

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> NAME_LINKS = Set.of("de", "van", "der", "von", "la", "n", "bin", "al", "-", "jr.");
    private static final Set<String> END = Set.of(",", ".", "(", ";");
    private static final int LONGEST_LINE = 12;

    private final Passage passage;

    Signatures(Passage passage) {
        this.passage = passage;
    }

    /** The name behind a dash after a quotation, or in a line of its own below one: “…” — Ada Ode. */
    Optional<Span> of(Quotation quotation) {
        int next = passage.endToken(quotation.extent());
        if (next >= passage.size()) {
            return Optional.empty();
        }
        boolean behind = passage.blockOf(next) == passage.blockOf(next - 1);
        return behind ? behindDash(next) : below(passage.firstToken(quotation.extent()), next);
    }

    private Optional<Span> behindDash(int dash) {
        int end = nameEnd(dash + 1, dash);
        boolean signed = DASHES.contains(passage.text(dash)) && end > dash + 1
                && (end == passage.size() || passage.blockOf(end) != passage.blockOf(dash) || END.contains(passage.text(end)));
        return signed ? Optional.of(passage.span(dash + 1, end)) : Optional.empty();
    }

    /** A pull quote: a paragraph of nothing but the quotation, and below it "Ada Ode, mayor of Kent." */
    private Optional<Span> below(int quotation, int line) {
        boolean alone = quotation == 0 || passage.blockOf(quotation - 1) != passage.blockOf(quotation);
        boolean next = passage.blockOf(line) == passage.blockOf(line - 1) + 1
                && passage.block(passage.blockOf(line)).kind() == Block.Kind.PARAGRAPH;
        int end = nameEnd(line, line);
        boolean signed = alone && next && end > line + 1 && isRestOfSignature(end, line);
        return signed ? Optional.of(passage.span(line, end)) : Optional.empty();
    }

    /** One past the words of a name that stand in the block of a token. */
    private int nameEnd(int start, int token) {
        int end = start;
        while (isIn(end, token) && (passage.tag(end).startsWith("NNP") || NAME_LINKS.contains(passage.lower(end)))) {
            end++;
        }
        return end;
    }

    private boolean isRestOfSignature(int from, int line) {
        int end = from;
        while (isIn(end, line) && passage.tag(end).matches("NN.*|JJ.*|IN|DT|CC|POS|,|\\.|-LRB-|-RRB-")) {
            end++;
        }
        boolean all = !isIn(end, line) && end - line <= LONGEST_LINE;
        return all && (from == end || END.contains(passage.text(from)));
    }

    private boolean isIn(int token, int other) {
        return token < passage.size() && passage.blockOf(token) == passage.blockOf(other);
    }
}
