package org.whosaid.language;

import org.whosaid.text.Span;

/**
 * One word or sign.
 *
 * @param text  as it stands in the article
 * @param pos   part of speech
 * @param lemma base form, lower case but for names
 * @param span  where it stands, in code points
 */
public record Token(String text, PartOfSpeech pos, String lemma, Span span) {
}
