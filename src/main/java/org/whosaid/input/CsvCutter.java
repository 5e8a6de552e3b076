package org.whosaid.input;

import java.io.IOException;
import java.util.Optional;

/**
 * Cuts a CSV file at the line ends that are outside quoted cells; blank lines are left out. A quoted cell that never closes
 * costs its own line only: what was read behind it is read again as rows. (No second cell can stay open within that
 * stretch, as all quotation marks in it are doubled; so the file is still read in linear time.)
 */
final class CsvCutter implements Cutter {

    private static final String UNCLOSED = "a quoted cell that starts here never closes: add the missing quotation mark";

    private final ByteFeed feed;
    private final int limit;
    private final char separator;
    private int end;
    private int firstLine;

    CsvCutter(ByteFeed feed, int limit, char separator) {
        this.feed = feed;
        this.limit = limit;
        this.separator = separator;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        while (feed.peek() >= 0) {
            feed.begin();
            boolean closed = readRow();
            Optional<Long> line = Optional.of(feed.pieceLine());
            if (feed.isTooLarge()) {
                return Optional.of(Piece.faulty(line, Cutter.tooLarge(limit) + (closed ? "" : "; " + UNCLOSED)));
            }
            if (!closed) {
                feed.unreadAfter(firstLine == 0 ? feed.pieceLength() : firstLine);
                return Optional.of(Piece.faulty(line, UNCLOSED));
            }
            if (end > 0) {
                return Optional.of(Piece.row(feed.piece(end), feed.pieceLine()));
            }
        }
        return Optional.empty();
    }

    /** Reads the row with its line end; whether all its cells are closed. */
    private boolean readRow() throws IOException {
        boolean quoted = false;
        boolean cellStart = true;
        end = 0;
        firstLine = 0;
        int unit = feed.read();
        while (unit >= 0 && (quoted || !isLineEnd(unit))) {
            if (unit == '"' && (quoted || cellStart)) {
                quoted = !quoted || isDoubled();
            }
            end = feed.pieceLength();
            firstLine = unit == '\n' && firstLine == 0 ? end : firstLine;
            cellStart = !quoted && unit == separator;
            unit = feed.read();
        }
        skipLineFeed(unit);
        return !quoted;
    }

    private boolean isDoubled() throws IOException {
        return feed.peek() == '"' && feed.read() >= 0;
    }

    private static boolean isLineEnd(int unit) {
        return unit == '\n' || unit == '\r';
    }

    private void skipLineFeed(int unit) throws IOException {
        if (unit == '\r' && feed.peek() == '\n') {
            feed.read();
        }
    }
}
