package org.whosaid.input;

import java.io.IOException;
import java.util.Optional;

/** Gives the file as one article. */
final class WholeCutter implements Cutter {

    private final ByteFeed feed;
    private final int limit;
    private boolean done;

    WholeCutter(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        feed.begin();
        while (!feed.isTooLarge() && feed.read() >= 0) {
            continue;
        }
        return Optional.of(feed.isTooLarge() ? Piece.faulty(Optional.empty(), Cutter.tooLarge(limit))
                : Piece.file(feed.piece(feed.pieceLength())));
    }
}
