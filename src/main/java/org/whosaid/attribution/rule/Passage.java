package org.whosaid.attribution.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.language.Analysis;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;
import org.whosaid.quotation.Quotation;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.text.Span;

/**
 * An article's tokens together with the outermost quotations that they stand in: the ground that all patterns read.
 * Token numbers, not offsets, are its coordinates.
 */
public final class Passage {

    static final int NONE = -1;

    private final Article article;
    private final Analysis analysis;
    private final List<Quotation> quotations;
    private final int[] quotationOf;
    private final int[] sentenceOf;

    public Passage(Article article, Analysis analysis, QuotationMarks marks) {
        this.article = article;
        this.analysis = analysis;
        this.quotations = marks.quotations().stream().filter(quotation -> quotation.depth() == 0)
                .sorted(Comparator.comparing(Quotation::extent)).toList();
        this.quotationOf = new int[size()];
        this.sentenceOf = new int[size()];
        Arrays.fill(quotationOf, NONE);
        for (int number = 0; number < quotations.size(); number++) {
            fillQuotation(number);
        }
        for (int number = 0; number < analysis.sentences().size(); number++) {
            Sentence sentence = analysis.sentences().get(number);
            Arrays.fill(sentenceOf, sentence.start(), sentence.end(), number);
        }
    }

    private void fillQuotation(int number) {
        for (Span part : quotations.get(number).parts()) {
            for (int i = analysis.firstTokenAfter(part.start()); i < size() && token(i).span().start() < part.end(); i++) {
                quotationOf[i] = number;
            }
        }
    }

    int size() {
        return analysis.tokens().size();
    }

    Token token(int number) {
        return analysis.tokens().get(number);
    }

    String tag(int number) {
        return number < 0 || number >= size() ? "" : token(number).tag();
    }

    String text(int number) {
        return number < 0 || number >= size() ? "" : token(number).text();
    }

    String lower(int number) {
        return text(number).toLowerCase(Locale.ROOT);
    }

    String lemma(int number) {
        return number < 0 || number >= size() ? "" : token(number).lemma();
    }

    Span span(int start, int end) {
        return analysis.span(start, end);
    }

    /** The words of a span as they stand. */
    String words(Span span) {
        return article.text().slice(span);
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
        return sentenceOf[token];
    }

    Sentence sentence(int number) {
        return analysis.sentences().get(number);
    }

    Sentence sentenceOf(int token) {
        return sentence(sentenceOf[token]);
    }

    List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** The number of the block that a token stands in. */
    int blockOf(int token) {
        return sentenceOf(token).block();
    }

    Block block(int number) {
        return article.blocks().get(number);
    }

    /** The first token of a span; {@link #size()} where no token stands in it (boilerplate). */
    int firstToken(Span span) {
        return analysis.firstTokenAfter(span.start());
    }

    /** One past the last token of a span. */
    int endToken(Span span) {
        int end = analysis.firstTokenAfter(span.end() - 1);
        return end < size() && token(end).span().start() < span.end() ? end + 1 : end;
    }

    /** Whether language processing read the span's words; boilerplate is not read. */
    boolean isRead(Span span) {
        int first = firstToken(span);
        return first < size() && token(first).span().overlaps(span);
    }

    boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    boolean isComma(int token) {
        return text(token).equals(",");
    }

    /** A sign, not a word; also a quotation mark or a dash. */
    boolean isSign(int token) {
        String text = text(token);
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
