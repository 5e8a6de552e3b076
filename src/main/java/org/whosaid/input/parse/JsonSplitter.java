package org.whosaid.input.parse;

import java.io.IOException;
import java.util.Optional;

/**
 * Splits a JSON file: an object, an array of objects, or one object after the other. Looks only at strings and nesting.
 * Whether a record is valid JSON shows when it is parsed, so that a broken one does not affect the next.
 */
public final class JsonSplitter implements RecordSplitter {

    private final ByteFeed feed;
    private final int limit;
    private boolean inArray;
    private boolean started;

    public JsonSplitter(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
        feed.startDigest();
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        boolean first = !started;
        started = true;
        skipToValue();
        if (feed.peek() < 0) {
            return unfinished();
        }
        feed.startRecord();
        if (!inArray && feed.peek() != '{') {
            return Optional.of(stray());
        }
        readValue();
        return Optional.of(record(first && !inArray));
    }

    /** What is no JSON at all is one failure to its end, not one for each word. */
    private RawRecord stray() throws IOException {
        while (feed.read() >= 0) {
            continue;
        }
        return RawRecord.faulty(Optional.of(feed.recordLine()),
                "no JSON object or list starts here; nothing after it is read");
    }

    private Optional<RawRecord> unfinished() {
        boolean broken = inArray;
        inArray = false;
        return broken ? Optional.of(RawRecord.faulty(Optional.of(feed.line()),
                "the file ends within its list: it may be cut off")) : Optional.empty();
    }

    private RawRecord record(boolean mayBeWhole) throws IOException {
        if (feed.isTooLarge()) {
            return RawRecord.faulty(Optional.of(feed.recordLine()), RawRecord.tooLarge(limit));
        }
        long line = feed.recordLine();
        byte[] bytes = feed.recordBytes(feed.recordLength());
        return mayBeWhole && isLast() ? RawRecord.file(bytes, feed.finishDigest()) : RawRecord.row(bytes, line);
    }

    private boolean isLast() throws IOException {
        feed.startRecord();
        skipSpace();
        return feed.peek() < 0;
    }

    private void skipToValue() throws IOException {
        feed.startRecord();
        skipSpace();
        while (isBetweenValues(feed.peek())) {
            inArray = feed.read() != ']';
            skipSpace();
        }
    }

    private boolean isBetweenValues(int unit) {
        return inArray ? unit == ',' || unit == ']' : unit == '[';
    }

    private void skipSpace() throws IOException {
        while (ByteFeed.isSpace(feed.peek())) {
            feed.read();
        }
    }

    private void readValue() throws IOException {
        int depth = 0;
        do {
            int unit = feed.read();
            if (unit == '"') {
                readString();
            }
            depth += unit == '{' || unit == '[' ? 1 : unit == '}' || unit == ']' ? -1 : 0;
        } while (depth > 0 ? feed.peek() >= 0 : !isAfterValue(feed.peek()));
    }

    /** After a bare word or number, white space and the list's own marks end the value. */
    private static boolean isAfterValue(int unit) {
        return unit < 0 || ByteFeed.isSpace(unit) || unit == ',' || unit == ']' || unit == '{';
    }

    private void readString() throws IOException {
        int unit = feed.read();
        while (unit >= 0 && unit != '"') {
            unit = unit == '\\' ? feed.read() : unit;
            unit = unit < 0 ? unit : feed.read();
        }
    }
}
