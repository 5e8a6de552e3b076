package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/** Splits a file into records of one article each, one after the other. */
public interface RecordSplitter {

    /**
     * The next record; empty at the end.
     *
     * @throws IOException if the file can't be read further
     */
    Optional<RawRecord> next() throws IOException;

    /** The fault of a record with too many bytes. */
    static String tooLarge(int limit) {
        String size = limit % 1_000_000 == 0 ? limit / 1_000_000 + " MB" : limit + " bytes";
        return "larger than " + size + ", the most that an article may have: split it or raise that limit";
    }

    /** Whether it is white space in JSON. */
    static boolean isSpace(int unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }
}
