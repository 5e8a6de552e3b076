package org.whosaid.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.article.Article;
import org.whosaid.language.Analysis;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;
import org.whosaid.text.Span;

/** An article's tokens, asked by number; numbers outside the article stand for no word. Immutable. */
final class ArticleWords {

    private final Article article;
    private final Analysis analysis;
    private final int[] sentenceOf;
    private final Set<String> common = new HashSet<>();

    ArticleWords(Article article, Analysis analysis) {
        this.article = article;
        this.analysis = analysis;
        this.sentenceOf = new int[analysis.tokens().size()];
        for (int sentence = 0; sentence < analysis.sentences().size(); sentence++) {
            number(sentence);
        }
        analysis.tokens().stream().filter(token -> startsLower(token.text())).forEach(this::addCommon);
    }

    private void number(int sentence) {
        Sentence tokens = analysis.sentences().get(sentence);
        for (int token = tokens.start(); token < tokens.end(); token++) {
            sentenceOf[token] = sentence;
        }
    }

    private void addCommon(Token token) {
        common.add(token.text());
        common.add(token.lemma());
    }

    int size() {
        return sentenceOf.length;
    }

    private boolean has(int token) {
        return token >= 0 && token < size();
    }

    /** The token's text; empty where there is no such token. */
    String text(int token) {
        return has(token) ? analysis.tokens().get(token).text() : "";
    }

    /** The token's part of speech; empty where there is no such token. */
    String tag(int token) {
        return has(token) ? analysis.tokens().get(token).tag() : "";
    }

    Span span(int token) {
        return analysis.tokens().get(token).span();
    }

    /** The number of the token's sentence; -1 where there is no such token. */
    int sentence(int token) {
        return has(token) ? sentenceOf[token] : -1;
    }

    boolean startsSentence(int token) {
        return sentence(token) != sentence(token - 1);
    }

    /** The number of the block that the token stands in; -1 where there is no such token. */
    int block(int token) {
        return has(token) ? analysis.sentences().get(sentenceOf[token]).block() : -1;
    }

    /** Whether the token stands in running text, where capitals tell names. */
    boolean inProse(int token) {
        return has(token) && article.blocks().get(block(token)).kind().isProse();
    }

    boolean isCapital(int token) {
        return has(token) && startsUpper(text(token));
    }

    /** Whether the tagger takes the token for a name's word. */
    boolean isProper(int token) {
        return tag(token).startsWith("NNP");
    }

    /** Whether no space parts the token from the one before it. */
    boolean touchesPrevious(int token) {
        return has(token) && has(token - 1) && span(token - 1).end() == span(token).start();
    }

    /** Whether the article has this word in lower case, in any form. */
    boolean isCommon(String word) {
        return common.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A name over whole tokens. */
    NameSpan name(EntityType type, int start, int end) {
        return name(type, start, end, analysis.span(start, end));
    }

    /** A name over a part of tokens. */
    NameSpan name(EntityType type, int start, int end, Span span) {
        return new NameSpan(type, start, end, span, plain(article.text().slice(span)));
    }

    /** The words from one token up to another, white space and apostrophes made plain. */
    String plain(int start, int end) {
        return plain(article.text().slice(analysis.span(start, end)));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.strip().codePoints().forEach(next -> append(plain, next));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int next) {
        boolean space = Character.isWhitespace(next) || Character.isSpaceChar(next);
        if (!space) {
            plain.appendCodePoint(next == '’' || next == '‘' ? '\'' : next == '\u2010' || next == '\u2011' ? '-' : next);
        } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    /** The names as the tagger left them. */
    List<Name> rawNames() {
        return analysis.names();
    }

    /** The sentence's first token and the one past its last. */
    Optional<Sentence> sentenceTokens(int token) {
        return has(token) ? Optional.of(analysis.sentences().get(sentenceOf[token])) : Optional.empty();
    }

    static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    static boolean startsLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    /** Whether it has letters and all are capitals. */
    static boolean isAllCapitals(String word) {
        return word.codePoints().anyMatch(Character::isLetter) && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
