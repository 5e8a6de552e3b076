package org.whosaid.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whosaid.language.EntityType;
import org.whosaid.language.Name;
import org.whosaid.language.Sentence;
import org.whosaid.language.Token;
import org.whosaid.language.TokenView;
import org.whosaid.text.Span;

/** An article's tokens, asked by number; numbers outside the article stand for no word. Immutable. */
final class ArticleWords {

    private final TokenView tokens;
    private final Set<String> common = new HashSet<>();

    ArticleWords(TokenView tokens) {
        this.tokens = tokens;
        tokens.analysis().tokens().stream().filter(token -> startsLower(token.text())).forEach(this::addCommon);
    }

    private void addCommon(Token token) {
        common.add(token.text());
        common.add(token.lemma());
    }

    int size() {
        return tokens.size();
    }

    private boolean has(int token) {
        return tokens.has(token);
    }

    String text(int token) {
        return tokens.text(token);
    }

    String tag(int token) {
        return tokens.pos(token).tag();
    }

    Span span(int token) {
        return tokens.span(token);
    }

    int sentence(int token) {
        return tokens.sentenceOf(token);
    }

    boolean startsSentence(int token) {
        return sentence(token) != sentence(token - 1);
    }

    int block(int token) {
        return tokens.blockOf(token);
    }

    boolean inProse(int token) {
        return tokens.isProse(token);
    }

    boolean isCapital(int token) {
        return tokens.isCapitalized(token);
    }

    /** Whether the tagger takes the token for a name's word. */
    boolean isProper(int token) {
        return tokens.pos(token).isProperNoun();
    }

    boolean touchesPrevious(int token) {
        return tokens.touchesPrevious(token);
    }

    /** Whether the article has this word in lower case, in any form. */
    boolean isCommon(String word) {
        return common.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A name over whole tokens. */
    NameSpan name(EntityType type, int start, int end) {
        return name(type, start, end, tokens.span(start, end));
    }

    /** A name over a part of tokens. */
    NameSpan name(EntityType type, int start, int end, Span span) {
        return new NameSpan(type, start, end, span, plain(tokens.words(span)));
    }

    /** The words from one token up to another, white space and apostrophes made plain. */
    String plain(int start, int end) {
        return plain(tokens.words(tokens.span(start, end)));
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
        return tokens.analysis().names();
    }

    /** The sentence's first token and the one past its last. */
    Optional<Sentence> sentenceTokens(int token) {
        return has(token) ? Optional.of(tokens.sentence(tokens.sentenceOf(token))) : Optional.empty();
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
