package org.whosaid.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Span;

class MarkSegmentsTest {

    private static Mark mark(int start, int end, int owner) {
        return new Mark(new Span(start, end), owner);
    }

    private static String pieces(Mark... marks) {
        return MarkSegments.of(List.of(marks)).stream().map(piece -> piece.start() + "-" + piece.end() + piece.owners())
                .collect(Collectors.joining(" "));
    }

    @Test
    void noMarksGiveNoSegments() {
        assertEquals("", pieces());
    }

    @Test
    void innerMarkSplitsTheOuterOneInThree() {
        assertEquals("0-3[0] 3-5[1, 0] 5-9[0]", pieces(mark(0, 9, 0), mark(3, 5, 1)));
    }

    @Test
    void ofTwoOverlappingMarksTheLaterOneIsInside() {
        assertEquals("0-3[0] 3-5[1, 0] 5-9[1]", pieces(mark(0, 5, 0), mark(3, 9, 1)));
    }

    @Test
    void marksOfTheSameSpanAreOneSegment() {
        assertEquals("2-4[0, 1]", pieces(mark(2, 4, 0), mark(2, 4, 1)));
    }

    @Test
    void neighboursStayApart() {
        assertEquals("0-2[0] 2-4[1] 6-7[1]", pieces(mark(0, 2, 0), mark(2, 4, 1), mark(6, 7, 1)));
    }

    @Test
    void twoMarksOfOneOwnerAtOneOffsetCountOnce() {
        assertEquals("0-2[5] 2-3[5]", pieces(mark(0, 3, 5), mark(0, 2, 5)));
    }

    @Property(tries = 300)
    void everyOffsetBelongsToTheOwnersOfItsMarks(@ForAll("marks") List<Mark> marks) {
        List<TextSegment> pieces = MarkSegments.of(marks);
        for (int place = 0; place < 40; place++) {
            assertEquals(owners(marks, place), ownersOfPieces(pieces, place), "at " + place);
        }
    }

    private static TreeSet<Integer> owners(List<Mark> marks, int place) {
        return marks.stream().filter(mark -> mark.span().start() <= place && place < mark.span().end()).map(Mark::owner)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<Integer> ownersOfPieces(List<TextSegment> pieces, int place) {
        return pieces.stream().filter(piece -> piece.start() <= place && place < piece.end())
                .flatMap(piece -> piece.owners().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> owner = Arbitraries.integers().between(0, 3);
        return Combinators.combine(start, length, owner).as((from, size, whose) -> mark(from, from + size, whose)).list()
                .ofMaxSize(MarkSegments.MAX_OWNERS);
    }

    @Test
    void ofAHundredThousandNestedMarksOnlyTheInnermostAreKept() {
        List<Mark> nested = new ArrayList<>();
        IntStream.range(0, 100_000).forEach(i -> nested.add(mark(i, 200_000 - i, i)));
        List<TextSegment> pieces = MarkSegments.of(nested);
        assertEquals(199_999, pieces.size());
        assertEquals(List.of(99_999, 99_998, 99_997, 99_996, 99_995, 99_994, 99_993, 99_992), pieces.get(99_999).owners());
    }
}
