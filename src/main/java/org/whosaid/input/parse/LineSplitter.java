package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/** Cuts JSON Lines: a line an article, blank ones left out. */
public final class LineSplitter implements RecordSplitter {

    private final ByteFeed feed;
    private final int limit;

    public LineSplitter(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        while (feed.peek() >= 0) {
            feed.begin();
            int end = readLine();
            if (feed.isTooLarge()) {
                return Optional.of(RawRecord.faulty(Optional.of(feed.pieceLine()), RecordSplitter.tooLarge(limit)));
            }
            if (end > 0) {
                return Optional.of(RawRecord.row(feed.piece(end), feed.pieceLine()));
            }
        }
        return Optional.empty();
    }

    /** Reads the line with its end; gives the number of bytes up to its last mark, 0 for a blank line. */
    private int readLine() throws IOException {
        int end = 0;
        int unit = feed.read();
        while (unit >= 0 && unit != '\n') {
            end = RecordSplitter.isSpace(unit) ? end : feed.pieceLength();
            unit = feed.read();
        }
        return end;
    }
}
