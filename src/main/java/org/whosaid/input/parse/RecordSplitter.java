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
}
