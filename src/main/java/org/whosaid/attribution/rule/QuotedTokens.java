package org.whosaid.attribution.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.whosaid.language.TokenView;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;

/** Which of an article's outermost quotations each token stands in. Immutable. */
public final class QuotedTokens {

    private final TokenView tokens;
    private final List<Quotation> quotations;
    private final int[] quotationOf;

    /**
     * Finds the quotation of each token.
     *
     * @param marks of the article that the tokens are of
     */
    public QuotedTokens(TokenView tokens, QuotationMarks marks) {
        this.tokens = tokens;
        this.quotations = marks.quotations().stream().filter(quotation -> quotation.depth() == 0)
                .sorted(Comparator.comparing(Quotation::extent)).toList();
        this.quotationOf = new int[tokens.size()];
        Arrays.fill(quotationOf, TokenView.NONE);
        for (int number = 0; number < quotations.size(); number++) {
            fill(number);
        }
    }

    private void fill(int number) {
        for (Span part : quotations.get(number).parts()) {
            for (int i = tokens.firstToken(part); i < tokens.size() && tokens.span(i).start() < part.end(); i++) {
                quotationOf[i] = number;
            }
        }
    }

    /** The article's tokens. */
    TokenView tokens() {
        return tokens;
    }

    /** The outermost quotations, in order. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** The number of the outermost quotation that a token stands in, or {@link TokenView#NONE}. */
    int quotationOf(int token) {
        return tokens.has(token) ? quotationOf[token] : TokenView.NONE;
    }

    boolean isQuoted(int token) {
        return quotationOf(token) != TokenView.NONE;
    }

    /** Whether no token from one up to another is quoted. */
    boolean isPlain(int start, int end) {
        for (int token = start; token < end; token++) {
            if (isQuoted(token)) {
                return false;
            }
        }
        return true;
    }

    /** The words of a stretch of tokens; signs are none. */
    int wordCount(int start, int end) {
        int words = 0;
        for (int token = start; token < end; token++) {
            words += tokens.isSign(token) ? 0 : 1;
        }
        return words;
    }
}
