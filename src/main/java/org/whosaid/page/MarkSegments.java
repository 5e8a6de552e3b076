package org.whosaid.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.whosaid.text.Span;

/**
 * Cuts the overlapping marks of one layer into disjoint segments: a sweep over the borders of all marks that keeps the open
 * ones in order. Apart from sorting, time is linear in the number of marks.
 */
final class MarkSegments {

    /** The maximum number of owners of a segment; further ones, the outermost, aren't shown. */
    static final int MAX_OWNERS = 8;

    private static final Comparator<Mark> INNERMOST_FIRST = Comparator
            .comparing(Mark::span, Comparator.comparingInt(Span::start).reversed().thenComparingInt(Span::end))
            .thenComparingInt(Mark::owner);

    private final List<Mark> byStart;
    private final List<Mark> byEnd;
    private final TreeSet<Mark> open = new TreeSet<>(INNERMOST_FIRST);
    private final List<TextSegment> segments = new ArrayList<>();
    private int started;
    private int ended;

    private MarkSegments(List<Mark> marks) {
        byStart = marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().start())).toList();
        byEnd = marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().end())).toList();
    }

    /** The segments, in order and disjoint. */
    static List<TextSegment> of(List<Mark> marks) {
        MarkSegments sweep = new MarkSegments(marks);
        sweep.run();
        return sweep.segments;
    }

    private void run() {
        while (ended < byEnd.size()) {
            int border = nextBorder();
            advanceTo(border);
            if (!open.isEmpty()) {
                segments.add(new TextSegment(border, nextBorder(), innermost()));
            }
        }
    }

    private int nextBorder() {
        int end = byEnd.get(ended).span().end();
        return started == byStart.size() ? end : Math.min(end, byStart.get(started).span().start());
    }

    private void advanceTo(int border) {
        while (ended < byEnd.size() && byEnd.get(ended).span().end() == border) {
            open.remove(byEnd.get(ended++));
        }
        while (started < byStart.size() && byStart.get(started).span().start() == border) {
            open.add(byStart.get(started++));
        }
    }

    private List<Integer> innermost() {
        List<Integer> owners = new ArrayList<>();
        for (Iterator<Mark> marks = open.iterator(); marks.hasNext() && owners.size() < MAX_OWNERS;) {
            int owner = marks.next().owner();
            if (!owners.contains(owner)) {
                owners.add(owner);
            }
        }
        return owners;
    }
}
