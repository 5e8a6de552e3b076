package org.whosaid.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;

/**
 * How far a run's input was gone through.
 *
 * @param items  so many articles, or files without one
 * @param digest of which these were, in order: SHA-256 in lower-case hexadecimal. The same digest, the same records
 */
record Position(long items, String digest) {

    /** Before all. */
    static final Position START = new Position(0, "");

    /** Behind one more. */
    Position after(ReadResult item) {
        return new Position(items + 1, sum(digest + '\0' + identity(item)));
    }

    /** What a record, or a failure to read, depends on; whether it could be read is part of it. */
    private static String identity(ReadResult item) {
        if (item instanceof Document document) {
            Document.Origin origin = document.origin();
            return String.join("\0", origin.path(), origin.line().map(String::valueOf).orElse(""), document.id(),
                    origin.sha256());
        }
        Unreadable unreadable = (Unreadable) item;
        return String.join("\0", unreadable.path(), unreadable.line().map(String::valueOf).orElse(""),
                unreadable.cause());
    }

    private static String sum(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
