package org.whosaid.attribution.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.whosaid.article.Block;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;

/**
 * An article's tokens together with the outermost quotations that they stand in: the ground that all patterns read.
 * Token numbers, not offsets, are its coordinates.
 */
public final class Passage {

    static final int NONE = -1;

    private final TokenView tokens;
    private final List<Quotation> quotations;
    private final int[] quotationOf;

    public Passage(TokenView tokens, QuotationMarks marks) {
        this.tokens = tokens;
        this.quotations = marks.quotations().stream().filter(quotation -> quotation.depth() == 0)
                .sorted(Comparator.comparing(Quotation::extent)).toList();
        this.quotationOf = new int[size()];
        Arrays.fill(quotationOf, NONE);
        for (int number = 0; number < quotations.size(); number++) {
            fillQuotation(number);
        }
    }

    private void fillQuotation(int number) {
        for (Span part : quotations.get(number).parts()) {
            for (int i = firstToken(part); i < size() && token(i).span().start() < part.end(); i++) {
                quotationOf[i] = number;
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int number) {
        return tokens.token(number);
    }

    String tag(int number) {
        return tokens.pos(number).tag();
    }

    String text(int number) {
        return tokens.text(number);
    }

    String lower(int number) {
        return tokens.lower(number);
    }

    String lemma(int number) {
        return tokens.lemma(number);
    }

    Span span(int start, int end) {
        return tokens.span(start, end);
    }

    /** The words of a span as they stand. */
    String words(Span span) {
        return tokens.words(span);
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** The number of the outermost quotation that a token stands in, or {@link #NONE}. */
    int quotationOf(int token) {
        return token < 0 || token >= size() ? NONE : quotationOf[token];
    }

    boolean isQuoted(int token) {
        return quotationOf(token) != NONE;
    }

    int sentenceNumber(int token) {
        return tokens.sentenceOf(token);
    }

    Sentence sentence(int number) {
        return tokens.sentence(number);
    }

    Sentence sentenceOf(int token) {
        return sentence(tokens.sentenceOf(token));
    }

    List<Sentence> sentences() {
        return tokens.sentences();
    }

    int blockOf(int token) {
        return tokens.blockOf(token);
    }

    Block block(int number) {
        return tokens.block(number);
    }

    int firstToken(Span span) {
        return tokens.firstToken(span);
    }

    int endToken(Span span) {
        return tokens.endToken(span);
    }

    boolean isRead(Span span) {
        return tokens.isRead(span);
    }

    boolean isVerb(int token) {
        return tokens.pos(token).isVerb();
    }

    boolean isComma(int token) {
        return text(token).equals(",");
    }

    boolean isSign(int token) {
        return tokens.isSign(token);
    }
}
