package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/** Cuts a file into its articles, one after the other. */
public interface RecordSplitter {

    /**
     * The next article's bytes; nothing at the end.
     *
     * @throws IOException where the file can't be read on
     */
    Optional<RawRecord> next() throws IOException;

    /** What is said of an article with too many bytes. */
    static String tooLarge(int limit) {
        String size = limit % 1_000_000 == 0 ? limit / 1_000_000 + " MB" : limit + " bytes";
        return "larger than " + size + ", the most that an article may have: split it or raise that limit";
    }

    /** Whether JSON takes it for white space. */
    static boolean isSpace(int unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r';
    }
}
