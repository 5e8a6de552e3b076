package org.whosaid.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whosaid.quotation.MarkOccurrence.Doubt;
import org.whosaid.text.Span;
import org.whosaid.text.Text;

/**
 * Finds what may be a quotation mark in a paragraph. Marks that touch each other form a run, and the whole run has one
 * context: both marks of {@code won.'"} close. Elisions ('em, '90s) are skipped, and feet with inches (6'2") are
 * recognized.
 */
final class MarkReader {

    private final Text text;
    private final Span paragraph;
    private final List<MarkOccurrence> occurrences = new ArrayList<>();
    private final List<Span> measures;

    private MarkReader(Text text, Span paragraph, List<Span> measures) {
        this.text = text;
        this.paragraph = paragraph;
        this.measures = measures;
    }

    /** The marks in order, without those that are surely measures: these are added to {@code measures}. */
    static List<MarkOccurrence> read(Text text, Span paragraph, List<Span> measures) {
        MarkReader reader = new MarkReader(text, paragraph, measures);
        int offset = paragraph.start();
        while (offset < paragraph.end()) {
            offset = QuoteMark.isMark(text.at(offset)) ? reader.readRun(offset) : offset + 1;
        }
        return reader.occurrences;
    }

    /** Reads the run of marks at an offset; returns the offset after it. */
    private int readRun(int start) {
        MarkContext before = MarkContext.before(text, paragraph, start);
        int afterInches = readFeetAndInches(start);
        if (afterInches > start) {
            return afterInches;
        }
        int end = endOfRun(start);
        int next = before == MarkContext.WORD ? end : afterElision(start, end);
        Facing facing = before.facing(MarkContext.at(text, paragraph, end));
        addOccurrences(start, next > end ? end - 1 : end, facing);
        return next;
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < paragraph.end() && QuoteMark.isMark(text.at(end))) {
            end++;
        }
        return end;
    }

    private int readFeetAndInches(int start) {
        if (!isSingle(start)) {
            return start;
        }
        Span feet = Measures.ending(text, paragraph, start, start + 1);
        int end = feet == null ? start + 1 : Measures.endOfInches(text, paragraph, start + 1);
        if (feet == null || end == start + 1) {
            return start;
        }
        measures.add(new Span(feet.start(), end));
        return end;
    }

    private boolean isSingle(int offset) {
        int codePoint = text.at(offset);
        return codePoint == '\'' || codePoint == '’' || codePoint == '′';
    }

    /** Where the elision ends whose apostrophe is the last mark of the run; the run's end if there is none. */
    private int afterElision(int start, int end) {
        return endsWithApostrophe(start, end) ? Apostrophes.endOfElision(text, end, paragraph.end()) : end;
    }

    /** Two single marks side by side are a double one, so an even number of them leaves no apostrophe. */
    private boolean endsWithApostrophe(int start, int end) {
        int codePoint = text.at(end - 1);
        int first = end - 1;
        while (first > start && text.at(first - 1) == codePoint) {
            first--;
        }
        boolean odd = (end - first) % 2 == 1;
        return odd && (codePoint == '\'' || codePoint == '’' || codePoint == '‘');
    }

    private void addOccurrences(int start, int end, Facing facing) {
        int offset = start;
        while (offset < end) {
            QuoteMark mark = markAt(offset, end, facing);
            int next = offset + (mark == QuoteMark.of(text.at(offset)) ? 1 : 2);
            boolean whole = offset == start && next == end;
            occurrences.add(occurrence(mark, new Span(offset, next), whole ? facing : mark.facingInRun(facing), whole));
            offset = next;
        }
    }

    /** Of three single marks the inner one is single, as in {@code '''Ben' won''} and {@code ''I like 'Ben'''}. */
    private QuoteMark markAt(int offset, int end, Facing facing) {
        QuoteMark single = Objects.requireNonNull(QuoteMark.of(text.at(offset)));
        QuoteMark pair = isRepeated(offset, 2, end) ? single.paired() : null;
        boolean innerFirst = facing == Facing.CLOSES && isRepeated(offset, 3, end) && !isRepeated(offset, 4, end);
        return pair == null || innerFirst ? single : pair;
    }

    private boolean isRepeated(int offset, int times, int end) {
        for (int i = 1; i < times; i++) {
            if (offset + i >= end || text.at(offset + i) != text.at(offset)) {
                return false;
            }
        }
        return true;
    }

    /** Only a mark that stands by itself can be an apostrophe or a measure. */
    private MarkOccurrence occurrence(QuoteMark mark, Span span, Facing facing, boolean alone) {
        Span measure = alone && mayMeasure(mark)
                ? Measures.ending(text, paragraph, span.start(), span.end()) : null;
        return new MarkOccurrence(mark, span, facing, alone ? doubt(mark, span, measure) : Doubt.NONE, measure);
    }

    private static boolean mayMeasure(QuoteMark mark) {
        return switch (mark) {
            case STRAIGHT_DOUBLE, RIGHT_DOUBLE, PAIRED_STRAIGHT, PAIRED_RIGHT, STRAIGHT_SINGLE, RIGHT_SINGLE, PRIME,
                    DOUBLE_PRIME -> true;
            default -> false;
        };
    }

    private Doubt doubt(QuoteMark mark, Span span, @Nullable Span measure) {
        if (!isBeforeWord(span.end())) {
            return Doubt.NONE;
        }
        if (measure != null) {
            return Doubt.MEASURE;
        }
        boolean single = mark.marks() == Quotation.MarkKind.SINGLE;
        return single && Apostrophes.mayFollow(text, paragraph.start(), span.start()) ? Doubt.APOSTROPHE : Doubt.NONE;
    }

    private boolean isBeforeWord(int offset) {
        return offset + 1 < paragraph.end() && Text.isSpace(text.at(offset))
                && Character.isLetterOrDigit(text.at(offset + 1));
    }
}
