package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/** Splits JSON Lines: each line that is not blank is a record. */
public final class LineSplitter implements RecordSplitter {

    private final ByteFeed feed;
    private final int limit;

    public LineSplitter(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        int end = 0;
        while (end == 0 && feed.peek() >= 0) {
            feed.startRecord();
            end = readLine();
            if (feed.isTooLarge()) {
                return Optional.of(RawRecord.faulty(Optional.of(feed.recordLine()), RawRecord.tooLarge(limit)));
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(RawRecord.row(feed.recordBytes(end), feed.recordLine()));
    }

    /** Reads the line with its end; returns its length in bytes without white space at its end, 0 for a blank line. */
    private int readLine() throws IOException {
        int end = 0;
        int unit = feed.read();
        while (unit >= 0 && unit != '\n') {
            end = ByteFeed.isSpace(unit) ? end : feed.recordLength();
            unit = feed.read();
        }
        return end;
    }
}
