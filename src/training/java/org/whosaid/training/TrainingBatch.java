package org.whosaid.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.whosaid.attribution.span.Chunk;

/**
 * Examples that are computed together, side by side in rows of equal length.
 */
final class TrainingBatch {

    private static final float MASKED = -1e4f;

    private final List<Example> examples;
    private final int length;
    private final long[] pieces;
    private final long[] features;
    private final float[] mask;

    TrainingBatch(List<Example> examples) {
        this.examples = List.copyOf(examples);
        this.length = examples.stream().mapToInt(example -> example.chunk().length()).max().orElseThrow();
        this.pieces = new long[examples.size() * length];
        this.features = new long[pieces.length];
        this.mask = new float[pieces.length];
        Arrays.fill(mask, MASKED);
        for (int number = 0; number < examples.size(); number++) {
            fill(number * length, examples.get(number).chunk());
        }
    }

    private void fill(int from, Chunk chunk) {
        for (int position = 0; position < chunk.length(); position++) {
            pieces[from + position] = chunk.piece(position);
            features[from + position] = chunk.features(position);
            mask[from + position] = 0;
        }
    }

    /**
     * Batches of examples of nearly the same length, so that little is computed for nothing.
     *
     * @param size   the number of examples in each but the last
     * @param random gives the order of batches, and of examples of the same length
     */
    static List<List<Example>> of(List<Example> examples, int size, Random random) {
        List<Example> sorted = new ArrayList<>(examples);
        Collections.shuffle(sorted, random);
        sorted.sort(Comparator.comparingInt(example -> example.chunk().length()));
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += size) {
            batches.add(List.copyOf(sorted.subList(from, Math.min(sorted.size(), from + size))));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    List<Example> examples() {
        return examples;
    }

    /** The number of positions of each example, padding included. */
    int length() {
        return length;
    }

    long[] pieces() {
        return pieces;
    }

    long[] features() {
        return features;
    }

    /** What is added to attention scores: 0, or a large negative number for padding. */
    float[] mask() {
        return mask;
    }

    /** The number of words in all examples. */
    int words() {
        return examples.stream().mapToInt(example -> example.chunk().positions().length).sum();
    }
}
