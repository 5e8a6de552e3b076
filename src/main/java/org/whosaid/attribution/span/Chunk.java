package org.whosaid.attribution.span;

import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder reads at once: neighbouring segments of one article, a start piece before the first and a separator
 * behind each. So a paragraph is read with its neighbours as context.
 */
public final class Chunk {

    /**
     * The most pieces of a chunk of several segments in use. Attention takes time by the square of it; on articles that
     * the model had not learned from, more pieces (it learned from up to 256) made nothing better.
     */
    public static final int LONGEST = 176;

    private final List<Segment> segments;
    private final int[] pieces;
    private final int[] features;
    private final int[] positions;

    private Chunk(List<Segment> segments, int length, Vocabulary vocabulary) {
        this.segments = List.copyOf(segments);
        this.pieces = new int[length];
        this.features = new int[length];
        this.positions = new int[segments.stream().mapToInt(segment -> segment.words().size()).sum()];
        fill(vocabulary);
    }

    private void fill(Vocabulary vocabulary) {
        int position = 0;
        int number = 0;
        pieces[position++] = vocabulary.start();
        for (Segment segment : segments) {
            for (Word word : segment.words()) {
                positions[number++] = position;
                position = put(word, position);
            }
            pieces[position++] = vocabulary.separator();
        }
    }

    private int put(Word word, int position) {
        int next = position;
        for (int piece : word.pieces()) {
            pieces[next] = piece;
            features[next++] = word.features();
        }
        return next;
    }

    /** Packs an article's segments into chunks of at most {@link #LONGEST} pieces. */
    public static List<Chunk> pack(List<Segment> segments, Vocabulary vocabulary) {
        return pack(segments, vocabulary, LONGEST, LONGEST);
    }

    /**
     * Packs an article's segments into chunks of at most as many pieces as given, the first of fewer, so that the borders
     * between chunks can be moved from one round of training to the next. A segment that is longer is a chunk by itself.
     */
    public static List<Chunk> pack(List<Segment> segments, Vocabulary vocabulary, int firstLongest, int others) {
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        int length = 1;
        int longest = firstLongest;
        for (int number = 0; number < segments.size(); number++) {
            int more = segments.get(number).pieces() + 1;
            if (number > first && length + more > longest) {
                chunks.add(new Chunk(segments.subList(first, number), length, vocabulary));
                first = number;
                length = 1;
                longest = others;
            }
            length += more;
        }
        if (first < segments.size()) {
            chunks.add(new Chunk(segments.subList(first, segments.size()), length, vocabulary));
        }
        return chunks;
    }

    /** Its segments in order. */
    public List<Segment> segments() {
        return segments;
    }

    /** The number of its pieces. */
    public int length() {
        return pieces.length;
    }

    /** The number of the piece at a position. */
    public int piece(int position) {
        return pieces[position];
    }

    /** The row of {@link Features} at a position. */
    public int features(int position) {
        return features[position];
    }

    /** Where the first piece of each word stands, over all segments: the position whose scores are the word's. */
    public int[] positions() {
        return positions.clone();
    }
}
