package org.whosaid.attribution.span;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.whosaid.text.Span;

/**
 * What the encoder makes of words in their context: the vector of its middle layer at the first piece of each word that
 * was asked for. Middle layers tell more of who is meant than the last one, which has turned to the labels. Each
 * chunk of an article is read by itself, so that vectors of words far apart can be compared (Joshi et al., EMNLP
 * 2019). Immutable as long as nobody writes into a vector; safe for all threads.
 */
public final class WordVectors {

    /** Of no word. */
    public static final WordVectors NONE = new WordVectors(new int[0], new int[0], new float[0][]);

    private final int[] starts;
    private final int[] ends;
    private final float[][] vectors;

    /**
     * Vectors of words.
     *
     * @param starts  where the words begin, in code points, ascending
     * @param ends    where they end
     * @param vectors of each; not copied
     */
    @SuppressWarnings("ArrayIsStoredDirectly")
    public WordVectors(int[] starts, int[] ends, float[][] vectors) {
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.vectors = vectors;
    }

    /** The vector of the word that a code point belongs to; null where there is none. Not to be written to. */
    public float @Nullable [] at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int word = found >= 0 ? found : -found - 2;
        return word >= 0 && new Span(starts[word], ends[word]).contains(offset) ? vectors[word] : null;
    }
}
