package org.whosaid.quotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.quotation.MarkOccurrence.Doubt;
import org.whosaid.quotation.Quotation.Flag;
import org.whosaid.quotation.Quotation.Marks;
import org.whosaid.quotation.QuoteMark.Open;
import org.whosaid.quotation.QuoteMark.Turn;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * The quotations that are open at one place of a chain of paragraphs, the outermost first, and those found before it.
 * Of each style at most two are open at once, so each sign costs the same however many marks an article has.
 */
final class Nesting {

    /** Once a quotation has ended, those within it do not go on either. */
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
        List<MarkOccurrence> signs = MarkReader.read(text, paragraph, measures);
        int goingOn = goOnInto(paragraph, signs);
        paragraphStart = paragraph.start();
        paragraphEnd = paragraph.end();
        signs.subList(goingOn, signs.size()).forEach(this::read);
    }

    /** Nothing goes on past this point. */
    void end() {
        endAbove(0, paragraphEnd);
    }

    private void read(MarkOccurrence sign) {
        switch (sign.mark().turn(sign.lean(), this::innermost)) {
            case OPEN -> open(sign);
            case CLOSE -> close(sign);
            case NEITHER -> measure(sign);
        }
    }

    private void measure(MarkOccurrence sign) {
        if (sign.measure() != null && (sign.lean() != Facing.INSIDE_WORD || sign.mark() == QuoteMark.PRIME)) {
            measures.add(sign.measure());
        }
    }

    // Opening

    private void open(MarkOccurrence sign) {
        if (sign.measure() != null) {
            measures.add(sign.measure());
            return;
        }
        settleDoubts(sign);
        makeRoom(sign);
        open.add(new OpenQuotation(sign, paragraphStart));
    }

    /** Where another quotation opens, the one before it did end where it seemed to. */
    private void settleDoubts(MarkOccurrence sign) {
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenQuotation quotation = open.get(i);
            if (quotation.mark().marks() == sign.mark().marks() && quotation.firstDoubt() != null) {
                cut(i, sign.start());
                endAt(open.remove(i), sign.start());
            }
        }
    }

    private void makeRoom(MarkOccurrence sign) {
        List<Integer> same = openOfStyle(sign.mark());
        if (same.isEmpty()) {
            return;
        }
        int last = same.get(same.size() - 1);
        cut(last, sign.start());
        if (sign.mark().marks() == Marks.SINGLE && isReachable(last)) {
            endAt(open.remove(last), sign.start());
        } else if (same.size() > 1) {
            cut(same.get(0), sign.start());
            endAt(open.remove((int) same.get(0)), sign.start());
        }
    }

    /**
     * Before whatever is open within it, so that no two quotations cross. What goes on within it from an earlier paragraph
     * can't go on without it: it ends here.
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

    private void close(MarkOccurrence sign) {
        int place = partnerOf(sign.mark());
        if (place < 0) {
            measure(sign);
        } else if (sign.doubt() != Doubt.NONE && place == open.size() - 1) {
            open.get(place).doubt(sign);
        } else {
            endAbove(place + 1, sign.start());
            closeAt(open.remove(place), sign);
        }
    }

    /** The innermost open quotation of the mark's style, else of its kind; -1 where there is none. */
    private int partnerOf(QuoteMark mark) {
        int ofKind = -1;
        for (int i = open.size() - 1; i >= 0; i--) {
            QuoteMark opening = open.get(i).mark();
            if (opening.marks() == mark.marks() && (mark.marks() != Marks.SINGLE || isReachable(i))) {
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
        return open.stream().skip(place + 1L).allMatch(inner -> inner.mark().marks() == Marks.SINGLE);
    }

    private @Nullable QuoteMark innermost(Marks marks) {
        for (int i = open.size() - 1; i >= 0; i--) {
            OpenQuotation quotation = open.get(i);
            boolean reachable = marks != Marks.SINGLE || isReachable(i);
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
            default -> quotation.mark().marks() != Marks.SINGLE || quotation.opensItsParagraph();
        };
    }

    private void add(OpenQuotation quotation, int end, Set<Flag> flags) {
        List<Span> parts = quotation.partsUntil(end);
        if (parts.size() > 1) {
            flags.add(Flag.CONTINUED);
        }
        found.add(new Quotation(parts, quotation.mark().marks(), 0, flags));
    }

    // Going on in the next paragraph

    /** Carries on what goes on in this paragraph, and ends the rest; returns how many of the signs are used up. */
    private int goOnInto(Span paragraph, List<MarkOccurrence> signs) {
        List<OpenQuotation> before = List.copyOf(open);
        open.clear();
        int expected = paragraph.start();
        for (OpenQuotation quotation : before) {
            expected = skipSpace(expected, paragraph.end());
            MarkOccurrence next = open.size() < signs.size() ? signs.get(open.size()) : null;
            if (next != null && next.start() == expected && goesOnWith(quotation, next)) {
                quotation.goOn(paragraphEnd, next, paragraph.start());
                open.add(quotation);
                expected = next.end();
            } else {
                endAt(quotation, paragraphEnd);
                expected = reachesParagraphEnd(quotation) ? NOWHERE : expected;
            }
        }
        return open.size();
    }

    private static boolean goesOnWith(OpenQuotation quotation, MarkOccurrence next) {
        return quotation.mayGoOn() && next.mark().style() == quotation.mark().style()
                && next.mark().turn(next.lean(), Open.NOTHING) == Turn.OPEN;
    }

    /** Whether what stands within it ends with its paragraph too. */
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
