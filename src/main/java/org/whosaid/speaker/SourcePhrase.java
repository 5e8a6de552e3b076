package org.whosaid.speaker;

import org.whosaid.text.Span;

/**
 * The wording that names a source, in tokens.
 *
 * @param span      where it stands, in code points
 * @param start     its first token
 * @param end       one past its last token
 * @param headStart the first token of the words that carry the reference
 * @param head      the last one of these
 */
record SourcePhrase(Span span, int start, int end, int headStart, int head) {
}
