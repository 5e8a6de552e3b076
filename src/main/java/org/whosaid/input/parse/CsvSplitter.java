package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/**
 * Cuts a CSV file at the line ends that are outside quoted cells; blank lines are left out. Where a quoted cell runs over
 * lines and then breaks the rules (it never closes, or goes on behind its closing mark), its first line alone is the row,
 * and the lines behind it are read again as rows of their own: so a forgotten mark costs one row, unless no other mark
 * follows within the most bytes that a row may have: then all of it is one row that is too large. (A stretch is read again
 * only up to the next lone quotation mark, so the time stays linear.)
 */
public final class CsvSplitter implements RecordSplitter {

    private final ByteFeed feed;
    private final int limit;
    private final char separator;

    /** Of the row that is being read: whether it is within a quoted cell, and where it ends without its line end. */
    private boolean quoted;
    private boolean broken;
    private int end;
    private int firstLineEnd;
    private int secondLine;

    public CsvSplitter(ByteFeed feed, int limit, char separator) {
        this.feed = feed;
        this.limit = limit;
        this.separator = separator;
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        while (feed.peek() >= 0) {
            readRow();
            if (feed.isTooLarge()) {
                return Optional.of(tooLarge());
            }
            if (broken) {
                end = firstLineEnd;
                feed.unreadAfter(secondLine);
            }
            if (end > 0) {
                return Optional.of(RawRecord.row(feed.piece(end), feed.pieceLine()));
            }
        }
        return Optional.empty();
    }

    private RawRecord tooLarge() {
        String hint = broken ? "; it may be a quoted cell that never closes" : "";
        return RawRecord.faulty(Optional.of(feed.pieceLine()), RecordSplitter.tooLarge(limit) + hint);
    }

    /** Reads the row with its line end. */
    private void readRow() throws IOException {
        begin();
        boolean cellStart = true;
        int unit = feed.read();
        while (unit >= 0 && !broken && (quoted || !isLineEnd(unit))) {
            if (unit == '"' && (quoted || cellStart)) {
                readMark();
            }
            cellStart = !quoted && unit == separator;
            end = feed.pieceLength();
            keepFirstLine(unit);
            unit = broken ? unit : feed.read();
        }
        broken |= quoted && secondLine > 0;
        if (unit == '\r' && feed.peek() == '\n') {
            feed.read();
        }
    }

    private void begin() {
        feed.begin();
        quoted = false;
        broken = false;
        end = 0;
        firstLineEnd = 0;
        secondLine = 0;
    }

    /** A mark opens a cell, or closes it, or is one of two that stand for one. */
    private void readMark() throws IOException {
        if (quoted && feed.peek() == '"') {
            feed.read();
            return;
        }
        quoted = !quoted;
        broken = !quoted && secondLine > 0 && !isAfterCell(feed.peek());
    }

    private boolean isAfterCell(int unit) {
        return unit < 0 || unit == separator || isLineEnd(unit);
    }

    private void keepFirstLine(int unit) {
        if (secondLine == 0 && unit == '\n') {
            secondLine = end;
        } else if (secondLine == 0 && unit != '\r') {
            firstLineEnd = end;
        }
    }

    private static boolean isLineEnd(int unit) {
        return unit == '\n' || unit == '\r';
    }
}
