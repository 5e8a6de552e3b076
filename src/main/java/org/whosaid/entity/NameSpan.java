package org.whosaid.entity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.text.Span;

/**
 * A stretch of an article that is taken for a name.
 *
 * @param type  what it names
 * @param start its first token
 * @param end   one past its last token
 * @param span  where it stands, in code points: narrower than its tokens in "Japan" of "Japan-U.S."
 * @param text  its words as they stand, with plain white space, apostrophes and hyphens, unbroken
 */
record NameSpan(EntityType type, int start, int end, Span span, String text) {

    /** A word's break at the end of a line. */
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})-[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})");

    /** A name over whole tokens. */
    static NameSpan of(TokenView tokens, EntityType type, int start, int end) {
        return of(tokens, type, start, end, tokens.span(start, end));
    }

    /** A name over a part of its tokens. */
    static NameSpan of(TokenView tokens, EntityType type, int start, int end, Span span) {
        return new NameSpan(type, start, end, span, plain(tokens.words(span)));
    }

    /** The text of a name from one token up to another. */
    static String text(TokenView tokens, int start, int end) {
        return plain(tokens.words(tokens.span(start, end)));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        BROKEN.matcher(text.strip()).replaceAll("").codePoints().forEach(next -> append(plain, next));
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

    /** The same words, taken for another type. */
    NameSpan as(EntityType other) {
        return other == type ? this : new NameSpan(other, start, end, span, text);
    }

    /** Its words, separated at white space: "Baron-Cohen" is one. */
    List<String> words() {
        return Arrays.asList(text.split(" "));
    }

    /** The last of its words. */
    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether it has one word. */
    boolean isSingle() {
        return text.indexOf(' ') < 0;
    }
}
