package org.whosaid.reference;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.whosaid.models.Models;

/**
 * The numbers that {@link AntecedentScorer} computes with, each part a matrix row by row. Their file holds them one
 * part after another, as 32-bit floating-point numbers, the highest byte first. In use nobody writes to them, and all
 * threads may read.
 */
public final class AntecedentWeights {

    /** The width of the vectors that the encoder gives. */
    public static final int VECTOR = 384;
    /** The width of what is made of them. */
    public static final int WIDTH = 64;
    /** The width of the hidden layer. */
    public static final int HIDDEN = 64;

    /** So many classes hold of each pair. */
    public static final int CLASSES_PER_PAIR = PairFeatures.HOLDING;

    /** The model's name in the manifest. */
    private static final String NAME = "antecedents.bin";

    private final Map<Part, float[]> parts = new EnumMap<>(Part.class);

    /** What the numbers are for. */
    public enum Part {
        /** From the vector of a pronoun. */
        PRONOUN(VECTOR, WIDTH),
        /** Added to it. */
        PRONOUN_BIAS(1, WIDTH),
        /** From the vector of a mention's first word. */
        FIRST_WORD(VECTOR, WIDTH),
        /** From the vector of its last word. */
        LAST_WORD(VECTOR, WIDTH),
        /** Added to both. */
        MENTION_BIAS(1, WIDTH),
        /** From the classes of a pair to the hidden layer. */
        CLASSES(PairFeatures.COUNT, HIDDEN),
        /** To the hidden layer from what was made of the pronoun. */
        FROM_PRONOUN(WIDTH, HIDDEN),
        /** The same of the mention. */
        FROM_MENTION(WIDTH, HIDDEN),
        /** The same of the product of both. */
        FROM_PRODUCT(WIDTH, HIDDEN),
        /** Added to it. */
        HIDDEN_BIAS(1, HIDDEN),
        /** To the score of a pair. */
        SCORE(1, HIDDEN),
        /** To the score of nobody at all. */
        NOBODY_PRONOUN(1, WIDTH),
        /** The same from the classes of the pronoun. */
        NOBODY_CLASSES(1, PairFeatures.COUNT),
        /** Added to it. */
        NOBODY_BIAS(1, 1);

        private final int rows;
        private final int width;

        Part(int rows, int width) {
            this.rows = rows;
            this.width = width;
        }

        /** The rows of its matrix. */
        public int rows() {
            return rows;
        }

        /** The numbers in a row. */
        public int width() {
            return width;
        }
    }

    /** All nought, to be learned. */
    public AntecedentWeights() {
        for (Part part : Part.values()) {
            parts.put(part, new float[part.rows * part.width]);
        }
    }

    static AntecedentWeights load(Models models) {
        try (InputStream file = models.open(NAME)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file to its end.
     *
     * @throws IOException where it can't be read, or is of another length
     */
    public static AntecedentWeights read(InputStream file) throws IOException {
        AntecedentWeights weights = new AntecedentWeights();
        DataInputStream numbers = new DataInputStream(new BufferedInputStream(file));
        for (Part part : Part.values()) {
            float[] values = weights.of(part);
            for (int i = 0; i < values.length; i++) {
                values[i] = numbers.readFloat();
            }
        }
        if (numbers.read() >= 0) {
            throw new IOException(NAME + " is longer than its parts");
        }
        return weights;
    }

    /** Writes all, as {@link #read} reads them. */
    public void write(OutputStream file) throws IOException {
        for (float[] values : parts.values()) {
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
            bytes.asFloatBuffer().put(values);
            file.write(bytes.array());
        }
    }

    /** The numbers of a part. Not to be written to in use. */
    public float[] of(Part part) {
        return Objects.requireNonNull(parts.get(part), part::name);
    }
}
