package org.whosaid.batch;

import org.whosaid.document.Document;
import org.whosaid.document.ReadResult;
import org.whosaid.document.Unreadable;
import org.whosaid.text.Sha256;

/**
 * A position in the input of a run.
 *
 * @param items  articles before it, or files without one
 * @param digest of these items, in order: SHA-256 in lower-case hexadecimal. The same digest means the same records
 */
record Position(long items, String digest) {

    /** Before the first item. */
    static final Position START = new Position(0, "");

    /** After one more item. */
    Position after(ReadResult item) {
        return new Position(items + 1, Sha256.of(digest + '\0' + identity(item)));
    }

    /** All that its record or failure depends on, including whether it could be read. */
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
}
