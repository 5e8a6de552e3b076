package org.whosaid.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.whosaid.record.ArticleRecord.Quote;
import org.whosaid.text.Span;

/**
 * What tells a quote of an article from all others, whatever number it has: its words and where they stand. A later run
 * that finds the same words in the same places may number them anew, and what people said of them still holds; one that
 * finds other words there has found another quote.
 */
public final class Fingerprint {

    private static final int DIGITS = 16;

    private Fingerprint() {
    }

    /** Sixteen hexadecimal digits: the start of a SHA-256. */
    public static String of(Quote quote) {
        StringBuilder content = new StringBuilder(quote.text());
        for (Span span : quote.spans()) {
            content.append('\n').append(span.start()).append('-').append(span.end());
        }
        byte[] digest = sha256().digest(content.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
