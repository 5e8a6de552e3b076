package org.whosaid.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.quotation.MarkOccurrence.Doubt;
import org.whosaid.quotation.Quotation.Flag;
import org.whosaid.quotation.Quotation.MarkKind;
import org.whosaid.quotation.QuoteMark.Open;
import org.whosaid.quotation.QuoteMark.Role;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * The quotations that are open at one place of a chain of paragraphs, the outermost first, and those found before it.
 * Of each style at most two are open at once, so each mark costs the same however many marks an article has.
 */
final class Nesting {

    /** Once a quotation has ended, those within it do not continue either. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Text text;
    private final List<OpenQuotation> open = new ArrayList<>();
    private final List<Quotation> found;
    private final List<Span> measures;
    private int paragraphStart;
    private int paragraphEnd;

    /** Adds what it finds to these lists, in no order; depth is left at 0. */
    Nesting(Text text, List<Quotation> found, List<Span> measures) {
        this.text = text;
        this.found = found;
        this.measures = measures;
    }

    /** Reads the next paragraph of the chain. */
    void read(Span paragraph) {
        List<MarkOccurrence> occurrences = MarkReader.read(text, paragraph, measures);
        int used = continueInto(paragraph, occurrences);
        paragraphStart = paragraph.start();
        paragraphEnd = paragraph.end();
        occurrences.subList(used, occurrences.size()).forEach(this::read);
    }

    /** Ends the chain: no quotation continues past this point. */
    void end() {
        endAbove(0, paragraphEnd);
    }

    private void read(MarkOccurrence occurrence) {
        switch (occurrence.mark().role(occurrence.facing(), this::innermost)) {
            case OPEN -> open(occurrence);
            case CLOSE -> close(occurrence);
            case NEITHER -> measure(occurrence);
        }
    }

    private void measure(MarkOccurrence occurrence) {
        boolean apart = occurrence.facing() != Facing.INSIDE_WORD || occurrence.mark() == QuoteMark.PRIME;
        if (occurrence.measure() != null && apart) {
            measures.add(occurrence.measure());
        }
    }

    // Opening

    private void open(MarkOccurrence occurrence) {
        if (occurrence.measure() != null) {
            measures.add(occurrence.measure());
            return;
        }
        settleDoubts(occurrence);
        makeRoom(occurrence);
        open.add(new OpenQuotation(occurrence, paragraphStart));
    }

    /** If another quotation opens, one that seemed to have ended before did end there. */
    private void settleDoubts(MarkOccurrence occurrence) {
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenQuotation quotation = open.get(i);
            if (quotation.mark().marks() == occurrence.mark().marks() && quotation.firstDoubt() != null) {
                cut(i, occurrence.start());
                endAt(open.remove(i), occurrence.start());
            }
        }
    }

    private void makeRoom(MarkOccurrence occurrence) {
        List<Integer> same = openOfStyle(occurrence.mark());
        if (same.isEmpty()) {
            return;
        }
        int last = same.get(same.size() - 1);
        cut(last, occurrence.start());
        if (occurrence.mark().marks() == MarkKind.SINGLE && isReachable(last)) {
            endAt(open.remove(last), occurrence.start());
        } else if (same.size() > 1) {
            cut(same.get(0), occurrence.start());
            endAt(open.remove((int) same.get(0)), occurrence.start());
        }
    }

    /**
     * Cuts a quotation off before what is open within it, so that no two quotations cross. What continues within it
     * from an earlier paragraph can't continue without it, and ends here.
     */
    private void cut(int place, int offset) {
        if (place + 1 < open.size() && open.get(place + 1).isContinued()) {
            endAbove(place + 1, offset);
        }
        open.get(place).cutAt(place + 1 < open.size() ? open.get(place + 1).start() : offset);
    }

    private List<Integer> openOfStyle(QuoteMark mark) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).mark().style() == mark.style()) {
                places.add(i);
            }
        }
        return places;
    }

    // Closing

    private void close(MarkOccurrence occurrence) {
        int place = partnerOf(occurrence.mark());
        if (place < 0) {
            measure(occurrence);
        } else if (occurrence.doubt() != Doubt.NONE && place == open.size() - 1) {
            open.get(place).doubt(occurrence);
        } else {
            endAbove(place + 1, occurrence.start());
            closeAt(open.remove(place), occurrence);
        }
    }

    /** The innermost open quotation of the mark's style, else of its kind; -1 where there is none. */
    private int partnerOf(QuoteMark mark) {
        int ofKind = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            QuoteMark opening = open.get(i).mark();
            if (opening.marks() == mark.marks() && (mark.marks() != MarkKind.SINGLE || isReachable(i))) {
                if (opening.style() == mark.style()) {
                    return i;
                }
                ofKind = Math.max(ofKind, i);
            }
        }
        return ofKind;
    }

    /** Whether only single marks are open within it: a single mark never closes across a double one. */
    private boolean isReachable(int place) {
        return open.stream().skip(place + 1L).allMatch(inner -> inner.mark().marks() == MarkKind.SINGLE);
    }

    private @Nullable QuoteMark innermost(MarkKind marks) {
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenQuotation quotation = open.get(i);
            boolean reachable = marks != MarkKind.SINGLE || isReachable(i);
            if (quotation.mark().marks() == marks && quotation.firstDoubt() == null && reachable) {
                return quotation.mark();
            }
        }
        return null;
    }

    private void closeAt(OpenQuotation quotation, MarkOccurrence closing) {
        measures.addAll(quotation.measures(closing));
        if (quotation.isContinued() || text.trimmed(quotation.contentStart(), closing.start()).isPresent()) {
            add(quotation, closing.end(), EnumSet.noneOf(Flag.class));
        }
    }

    // Ending without a closing mark

    /** Ends all that is open from this place of the nesting inwards. */
    private void endAbove(int place, int end) {
        while (open.size() > place) {
            endAt(open.remove(open.size() - 1), end);
        }
    }

    private void endAt(OpenQuotation quotation, int end) {
        MarkOccurrence doubt = quotation.firstDoubt();
        if (doubt != null && mayClose(quotation, doubt)) {
            closeAt(quotation, doubt);
        } else if (isKeptUnclosed(quotation)) {
            addUnclosed(quotation, quotation.isCut() ? quotation.cut() : end);
        }
    }

    /** A quotation that an apostrophe seems to close is a word or two; past the end of a sentence it is none. */
    private boolean mayClose(OpenQuotation quotation, MarkOccurrence doubt) {
        return doubt.doubt() != Doubt.APOSTROPHE
                || !Apostrophes.isSentenceEndWithin(text, quotation.contentStart(), doubt.start());
    }

    private void addUnclosed(OpenQuotation quotation, int end) {
        int last = text.trimmed(quotation.contentStart(), end).map(Span::end).orElse(quotation.contentStart());
        if (quotation.isContinued() || last > quotation.contentStart()) {
            add(quotation, last, EnumSet.of(Flag.UNCLOSED));
        }
    }

    /** A lone single mark is an apostrophe, a lone » an arrow; unless a single mark opens its paragraph. */
    private static boolean isKeptUnclosed(OpenQuotation quotation) {
        return switch (quotation.mark()) {
            case RIGHT_ANGLE, RIGHT_SMALL_ANGLE, LEFT_SMALL_ANGLE -> false;
            default -> quotation.mark().marks() != MarkKind.SINGLE || quotation.opensItsParagraph();
        };
    }

    private void add(OpenQuotation quotation, int end, Set<Flag> flags) {
        List<Span> parts = quotation.partsUntil(end);
        if (parts.size() > 1) {
            flags.add(Flag.CONTINUED);
        }
        found.add(new Quotation(parts, quotation.mark().marks(), 0, flags));
    }

    // Continuing in the next paragraph

    /** Continues open quotations in this paragraph and ends the others; returns how many marks are used up. */
    private int continueInto(Span paragraph, List<MarkOccurrence> occurrences) {
        List<OpenQuotation> before = List.copyOf(open);
        open.clear();
        int expected = paragraph.start();
        for (OpenQuotation quotation : before) {
            expected = skipSpace(expected, paragraph.end());
            MarkOccurrence next = open.size() < occurrences.size() ? occurrences.get(open.size()) : null;
            if (next != null && next.start() == expected && isContinuedBy(quotation, next)) {
                quotation.continueAt(paragraphEnd, next, paragraph.start());
                open.add(quotation);
                expected = next.end();
            } else {
                endAt(quotation, paragraphEnd);
                expected = reachesParagraphEnd(quotation) ? NOWHERE : expected;
            }
        }
        return open.size();
    }

    private static boolean isContinuedBy(OpenQuotation quotation, MarkOccurrence next) {
        return quotation.mayContinue() && next.mark().style() == quotation.mark().style()
                && next.mark().role(next.facing(), Open.NOTHING) == Role.OPEN;
    }

    /** Whether what is nested in it ends with its paragraph too. */
    private boolean reachesParagraphEnd(OpenQuotation quotation) {
        MarkOccurrence doubt = quotation.firstDoubt();
        boolean closed = doubt != null && mayClose(quotation, doubt);
        return isKeptUnclosed(quotation) && !closed && !quotation.isCut();
    }

    private int skipSpace(int start, int end) {
        int offset = start;
        while (offset < end && Text.isSpace(text.at(offset))) {
            offset++;
        }
        return offset;
    }
}
