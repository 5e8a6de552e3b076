package org.whosaid.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.whosaid.record.ArticleRecord.Quote;
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
        byte[] digest = sha256().digest(content.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
