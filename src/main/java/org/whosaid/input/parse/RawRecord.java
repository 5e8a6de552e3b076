package org.whosaid.input.parse;

import java.util.Optional;
import org.whosaid.text.Sha256;

/**
 * The bytes of one article in a file.
 *
 * @param bytes  as stored, without the line end or comma after them; not to be changed
 * @param line   the line that they start on; empty if the file is the article
 * @param sha256 of the bytes, or of the whole file if the file is the article
 * @param fault  why they are no article, if splitting already showed it
 */
public record RawRecord(byte[] bytes, Optional<Long> line, String sha256, Optional<String> fault) {

    static RawRecord row(byte[] bytes, long line) {
        return new RawRecord(bytes, Optional.of(line), Sha256.of(bytes), Optional.empty());
    }

    static RawRecord file(byte[] bytes) {
        return file(bytes, Sha256.of(bytes));
    }

    static RawRecord file(byte[] bytes, String sha256) {
        return new RawRecord(bytes, Optional.empty(), sha256, Optional.empty());
    }

    static RawRecord faulty(Optional<Long> line, String cause) {
        return new RawRecord(new byte[0], line, "", Optional.of(cause));
    }

    /** The fault of a record with too many bytes. */
    static String tooLarge(int limit) {
        String size = limit % 1_000_000 == 0 ? limit / 1_000_000 + " MB" : limit + " bytes";
        return "larger than " + size + ", the most that an article may have: split it or raise that limit";
    }
}
