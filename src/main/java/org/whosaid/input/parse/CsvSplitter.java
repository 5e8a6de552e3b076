package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/**
 * Splits a CSV file at the line ends outside quoted cells, without blank lines. If a quoted cell runs over lines and
 * then breaks the rules (it never closes, or goes on after its closing mark), the row is its first line alone, and the
 * lines after it are read again as rows of their own. So a forgotten mark costs one row; unless no other mark follows
 * within the largest size of a row, when all of that is one row that is too large. Bytes are read again only up to the
 * next lone quotation mark, so the time stays linear.
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
        end = 0;
        while (end == 0 && feed.peek() >= 0) {
            readRow();
            if (feed.isTooLarge()) {
                return Optional.of(tooLarge());
            }
            if (broken) {
                end = firstLineEnd;
                feed.unreadFrom(secondLine);
            }
        }
        return end == 0 ? Optional.empty() : Optional.of(RawRecord.row(feed.recordBytes(end), feed.recordLine()));
    }

    private RawRecord tooLarge() {
        String hint = broken ? "; it may be a quoted cell that never closes" : "";
        return RawRecord.faulty(Optional.of(feed.recordLine()), RawRecord.tooLarge(limit) + hint);
    }

    /** Reads the row with its line end. */
    private void readRow() throws IOException {
        startRow();
        boolean cellStart = true;
        int unit = feed.read();
        while (unit >= 0 && !broken && (quoted || !isLineEnd(unit))) {
            if (unit == '"' && (quoted || cellStart)) {
                readMark();
            }
            cellStart = !quoted && unit == separator;
            end = feed.recordLength();
            keepFirstLine(unit);
            unit = broken ? unit : feed.read();
        }
        broken |= quoted && secondLine > 0;
        if (unit == '\r' && feed.peek() == '\n') {
            feed.read();
        }
    }

    private void startRow() {
        feed.startRecord();
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
