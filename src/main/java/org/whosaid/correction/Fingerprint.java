package org.whosaid.correction;

import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.text.Sha256;
import org.whosaid.text.Span;

/**
 * Identifies a quote within its article by its text and spans, independently of its number. If a later run finds the same
 * quote under another number, its correction still applies; a quote with other words or spans is another one.
 */
public final class Fingerprint {

    private static final int HEX_DIGITS = 16;

    private Fingerprint() {
    }

    /** Sixteen hexadecimal digits: the start of a SHA-256. */
    public static String of(Quote quote) {
        StringBuilder content = new StringBuilder(quote.text());
        for (Span span : quote.spans()) {
            content.append('\n').append(span.start()).append('-').append(span.end());
        }
        return Sha256.of(content.toString()).substring(0, HEX_DIGITS);
    }
}
