package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/** Takes the file as one record. */
public final class WholeFileSplitter implements RecordSplitter {

    private final ByteFeed feed;
    private final int limit;
    private boolean done;

    public WholeFileSplitter(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        feed.startRecord();
        while (!feed.isTooLarge() && feed.read() >= 0) {
            continue;
        }
        return Optional.of(feed.isTooLarge() ? RawRecord.faulty(Optional.empty(), RawRecord.tooLarge(limit))
                : RawRecord.file(feed.recordBytes(feed.recordLength())));
    }
}
