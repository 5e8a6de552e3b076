package org.whosaid.attribution.span;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.whosaid.text.Span;

class ChunkTest {

    private static final int START = 2;
    private static final int SEPARATOR = 3;

    private static Segment segment(int words, int... pieces) {
        List<Word> all = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            all.add(new Word(new Span(2 * i, 2 * i + 1), pieces, 5));
        }
        return new Segment(all);
    }

    @Test
    void startStandsBeforeTheFirstSegmentAndASeparatorBehindEach() {
        Chunk chunk = Chunk.pack(List.of(segment(2, 7, 6), segment(1, 10)), VocabularyTest.SMALL).get(0);
        int[] pieces = new int[chunk.length()];
        int[] features = new int[chunk.length()];
        for (int position = 0; position < pieces.length; position++) {
            pieces[position] = chunk.piece(position);
            features[position] = chunk.features(position);
        }
        assertArrayEquals(new int[] {START, 7, 6, 7, 6, SEPARATOR, 10, SEPARATOR}, pieces);
        assertArrayEquals(new int[] {0, 5, 5, 5, 5, 0, 5, 0}, features);
        assertArrayEquals(new int[] {1, 3, 6}, chunk.positions());
    }

    @Test
    void firstChunkCanBeShorter() {
        List<Segment> segments = List.of(segment(20, 7), segment(20, 7), segment(20, 7));
        assertEquals(List.of(1, 2), Chunk.pack(segments, VocabularyTest.SMALL, 30, Chunk.LONGEST).stream()
                .map(chunk -> chunk.segments().size()).toList());
    }

    @Property(seed = "20261124")
    void everySegmentIsInOneChunkInOrderAndNoChunkIsTooLong(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 254) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 256) int firstLongest) {
        List<Segment> segments = lengths.stream().map(length -> segment(length, 7)).collect(Collectors.toList());
        List<Chunk> chunks = Chunk.pack(segments, VocabularyTest.SMALL, firstLongest, Chunk.LONGEST);
        assertEquals(segments, chunks.stream().flatMap(chunk -> chunk.segments().stream()).toList());
        assertTrue(chunks.stream().allMatch(chunk -> chunk.segments().size() == 1 || chunk.length() <= Math.max(firstLongest, Chunk.LONGEST)));
        assertTrue(chunks.stream().allMatch(chunk -> chunk.length() <= SegmentReader.LONGEST + 2));
    }
}
