package org.whosaid.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.whosaid.article.Article;
import org.whosaid.article.Block;
import org.whosaid.text.Span;

/**
 * The tokens of an article, by number: the one view of them that all rooms share. Any number may be asked for. Where there
 * is no such token, strings are empty, the part of speech is {@link PartOfSpeech#NONE}, numbers are {@link #NONE} and
 * questions are answered with no. Immutable and safe for all threads.
 */
public final class TokenView {

    /** The number of what is not there. */
    public static final int NONE = -1;

    private final Article article;
    private final Analysis analysis;
    private final String[] lower;
    private final String[] lemmas;
    private final int[] sentenceOf;

    /**
     * Views an article.
     *
     * @param analysis of this article
     */
    public TokenView(Article article, Analysis analysis) {
        this.article = article;
        this.analysis = analysis;
        this.lower = analysis.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        this.lemmas = analysis.tokens().stream().map(token -> token.lemma().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        this.sentenceOf = new int[size()];
        for (int number = 0; number < sentences().size(); number++) {
            Arrays.fill(sentenceOf, sentence(number).start(), sentence(number).end(), number);
        }
    }

    /** The article itself. */
    public Article article() {
        return article;
    }

    /** What language processing found in the article. */
    public Analysis analysis() {
        return analysis;
    }

    /** The number of tokens. */
    public int size() {
        return analysis.tokens().size();
    }

    /** Whether there is such a token. */
    public boolean has(int token) {
        return token >= 0 && token < size();
    }

    /** The token of this number, which must exist. */
    public Token token(int number) {
        return analysis.tokens().get(number);
    }

    /** The token as it stands in the article. */
    public String text(int token) {
        return has(token) ? token(token).text() : "";
    }

    /** The token in lower case. */
    public String lower(int token) {
        return has(token) ? lower[token] : "";
    }

    /** The base form in lower case. */
    public String lemma(int token) {
        return has(token) ? lemmas[token] : "";
    }

    /** The part of speech. */
    public PartOfSpeech pos(int token) {
        return has(token) ? token(token).pos() : PartOfSpeech.NONE;
    }

    /** Whether the token is this word, in whatever case. */
    public boolean is(int token, String word) {
        return has(token) && lower[token].equals(word);
    }

    /** Where the token stands, which must exist; in code points. */
    public Span span(int token) {
        return token(token).span();
    }

    /** Where the tokens from {@code start} up to {@code end} stand, at least one; in code points. */
    public Span span(int start, int end) {
        return analysis.span(start, end);
    }

    /** The words of a span as they stand in the article. */
    public String words(Span span) {
        return article.text().slice(span);
    }

    /** The first token that ends behind a span's start; {@link #size()} where none does. */
    public int firstToken(Span span) {
        return analysis.firstTokenAfter(span.start());
    }

    /** One past the last token of a span; never before its first one. */
    public int endToken(Span span) {
        int end = analysis.firstTokenAfter(span.end() - 1);
        return end < size() && span(end).start() < span.end() ? end + 1 : end;
    }

    /** Whether language processing read the span's words; boilerplate is not read. */
    public boolean isRead(Span span) {
        int first = firstToken(span);
        return first < size() && span(first).overlaps(span);
    }

    /** All sentences, in order. */
    public List<Sentence> sentences() {
        return analysis.sentences();
    }

    /** The sentence of this number, which must exist. */
    public Sentence sentence(int number) {
        return sentences().get(number);
    }

    /** The number of the token's sentence. */
    public int sentenceOf(int token) {
        return has(token) ? sentenceOf[token] : NONE;
    }

    /** Whether both tokens exist and stand in one sentence. */
    public boolean sameSentence(int one, int other) {
        return has(one) && sentenceOf(one) == sentenceOf(other);
    }

    /** Whether the token is the first of its sentence. */
    public boolean startsSentence(int token) {
        return has(token) && sentenceOf(token) != sentenceOf(token - 1);
    }

    /** The block of this number, which must exist. */
    public Block block(int number) {
        return article.blocks().get(number);
    }

    /** The number of the token's block. */
    public int blockOf(int token) {
        return has(token) ? sentence(sentenceOf[token]).block() : NONE;
    }

    /** Whether the token stands in running text, where capitals tell names. */
    public boolean isProse(int token) {
        return has(token) && block(blockOf(token)).kind().isProse();
    }

    /** Whether the token starts with a capital. */
    public boolean isCapitalized(int token) {
        return has(token) && Character.isUpperCase(text(token).codePointAt(0));
    }

    /** A token without letters and digits; also a quotation mark or a dash. */
    public boolean isSign(int token) {
        return has(token) && text(token).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether no white space stands between the token and the one before it. */
    public boolean touchesPrevious(int token) {
        return has(token) && has(token - 1) && span(token - 1).end() == span(token).start();
    }
}
