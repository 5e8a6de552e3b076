package org.whosaid.attribution.span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.whosaid.text.Span;

/** Keeps the vectors of words that are asked for, while an article is read chunk by chunk. For one thread. */
final class VectorCollector {

    private final Predicate<Span> wanted;
    private final List<Span> places = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    /** @param wanted whether the word in this place is asked for */
    VectorCollector(Predicate<Span> wanted) {
        this.wanted = wanted;
    }

    /** Takes what is asked for from the vectors of all positions of a chunk. */
    void add(Chunk chunk, float[][] ofPositions) {
        int[] positions = chunk.positions();
        int next = 0;
        for (Segment segment : chunk.segments()) {
            for (Word word : segment.words()) {
                add(word.span(), ofPositions[positions[next++]]);
            }
        }
    }

    private void add(Span place, float[] vector) {
        if (wanted.test(place)) {
            places.add(place);
            vectors.add(vector);
        }
    }

    WordVectors all() {
        return new WordVectors(places.stream().mapToInt(Span::start).toArray(), places.stream().mapToInt(Span::end)
                .toArray(),
                vectors.toArray(float[][]::new));
    }
}
