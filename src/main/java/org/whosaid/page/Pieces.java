package org.whosaid.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.whosaid.text.Span;

/**
 * Cuts the marks of one layer, which may lie over each other in any way, into pieces that don't: a sweep over the borders
 * of all marks, with the marks that are open kept in order. Takes time in proportion to the marks, but for their sorting.
 */
final class Pieces {

    /** More marks than these at one place, and the outermost of them are not shown there. */
    static final int MOST_AT_ONE_PLACE = 8;

    private static final Comparator<Mark> INNERMOST_FIRST = Comparator
            .comparing(Mark::span, Comparator.comparingInt(Span::start).reversed().thenComparingInt(Span::end))
            .thenComparingInt(Mark::owner);

    private final List<Mark> byStart;
    private final List<Mark> byEnd;
    private final TreeSet<Mark> open = new TreeSet<>(INNERMOST_FIRST);
    private final List<TextSegment> pieces = new ArrayList<>();
    private int started;
    private int ended;

    private Pieces(List<Mark> marks) {
        byStart = marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().start())).toList();
        byEnd = marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().end())).toList();
    }

    /** The pieces, in order and disjoint. */
    static List<TextSegment> of(List<Mark> marks) {
        Pieces pieces = new Pieces(marks);
        pieces.sweep();
        return pieces.pieces;
    }

    private void sweep() {
        while (ended < byEnd.size()) {
            int border = nextBorder();
            turn(border);
            if (!open.isEmpty()) {
                pieces.add(new TextSegment(border, nextBorder(), innermost()));
            }
        }
    }

    private int nextBorder() {
        int end = byEnd.get(ended).span().end();
        return started == byStart.size() ? end : Math.min(end, byStart.get(started).span().start());
    }

    private void turn(int border) {
        while (ended < byEnd.size() && byEnd.get(ended).span().end() == border) {
            open.remove(byEnd.get(ended++));
        }
        while (started < byStart.size() && byStart.get(started).span().start() == border) {
            open.add(byStart.get(started++));
        }
    }

    private List<Integer> innermost() {
        List<Integer> owners = new ArrayList<>();
        for (Iterator<Mark> marks = open.iterator(); marks.hasNext() && owners.size() < MOST_AT_ONE_PLACE;) {
            int owner = marks.next().owner();
            if (!owners.contains(owner)) {
                owners.add(owner);
            }
        }
        return owners;
    }
}
