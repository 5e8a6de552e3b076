package org.whosaid.text;

import java.util.Comparator;

/**
 * Part of a text, in Unicode code points from the start of the text. Never empty. Ordered by start, then by end.
 *
 * @param start first code point, 0 or more
 * @param end   one past the last code point, more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if the span is empty or starts before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such span: " + start + " to " + end);
        }
    }

    /** The number of code points in it. */
    public int length() {
        return end - start;
    }

    /** Whether the other lies in this one, borders included. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the code point at this offset lies in it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The number of code points that both share. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Whether this one ends before the other starts, or exactly there. */
    public boolean isBefore(Span other) {
        return end <= other.start;
    }

    /** The smallest span over both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
