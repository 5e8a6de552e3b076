package org.whosaid.attribution.rule;

import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Block;
import org.whosaid.language.PartOfSpeech;
import org.whosaid.language.TokenView;
import org.whosaid.lexicon.Lexicon;
import org.whosaid.quotation.Quotation;
import org.whosaid.text.Span;

/** Names with which a quotation is signed; they are certain, whatever the tagger says of such lines. */
final class Signatures {

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> END = Set.of(",", ".", "(", ";");
    private static final int MAX_LINE_TOKENS = 12;

    private final TokenView tokens;

    Signatures(TokenView tokens) {
        this.tokens = tokens;
    }

    /** The name behind a dash after a quotation, or in a line of its own below one: “…” — Ada Ode. */
    Optional<Span> of(Quotation quotation) {
        int next = tokens.endToken(quotation.extent());
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        boolean behind = tokens.blockOf(next) == tokens.blockOf(next - 1);
        return behind ? behindDash(next) : below(tokens.firstToken(quotation.extent()), next);
    }

    private Optional<Span> behindDash(int dash) {
        int end = nameEnd(dash + 1, dash);
        boolean signed = DASHES.contains(tokens.text(dash)) && end > dash + 1
                && (end == tokens.size() || tokens.blockOf(end) != tokens.blockOf(dash) || END.contains(tokens.text(end)));
        return signed ? Optional.of(tokens.span(dash + 1, end)) : Optional.empty();
    }

    /** A pull quote or a letter: a paragraph of nothing but the quotation, and below it "— Ada Ode, mayor of Kent." */
    private Optional<Span> below(int quotation, int below) {
        boolean dash = DASHES.contains(tokens.text(below));
        int line = dash ? below + 1 : below;
        boolean alone = quotation == 0 || tokens.blockOf(quotation - 1) != tokens.blockOf(quotation);
        boolean next = tokens.blockOf(below) == tokens.blockOf(below - 1) + 1 && isIn(line, below)
                && isSignatureBlock(tokens.block(tokens.blockOf(below)).kind());
        int end = nameEnd(line, below);
        boolean signed = alone && next && end > (dash ? line : line + 1) && isRestOfSignature(end, below);
        return signed ? Optional.of(tokens.span(line, end)) : Optional.empty();
    }

    private static boolean isSignatureBlock(Block.Kind kind) {
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.HEADING;
    }

    /** One past the words of a name that stand in the block of a token. */
    private int nameEnd(int start, int token) {
        int end = start;
        while (isIn(end, token) && (tokens.pos(end).isProperNoun() || isNameLink(tokens.lower(end)))) {
            end++;
        }
        return end;
    }

    private boolean isRestOfSignature(int from, int line) {
        int end = from;
        while (isIn(end, line) && isOfSignature(tokens.pos(end))) {
            end++;
        }
        boolean all = !isIn(end, line) && end - line <= MAX_LINE_TOKENS;
        return all && (from == end || END.contains(tokens.text(from)));
    }

    private static boolean isOfSignature(PartOfSpeech pos) {
        return pos.isNoun() || pos.isAdjective() || pos.in(PartOfSpeech.PREPOSITION, PartOfSpeech.DETERMINER,
                PartOfSpeech.CONJUNCTION, PartOfSpeech.POSSESSIVE, PartOfSpeech.COMMA, PartOfSpeech.FULL_STOP,
                PartOfSpeech.LEFT_BRACKET, PartOfSpeech.RIGHT_BRACKET);
    }

    private static boolean isNameLink(String word) {
        return Lexicon.NAME_PARTICLE.has(word) || word.equals("-") || word.equals("jr.");
    }

    private boolean isIn(int token, int other) {
        return token < tokens.size() && tokens.blockOf(token) == tokens.blockOf(other);
    }
}
