package org.whosaid.attribution.span;

import java.util.List;

/**
 * What a model's ONNX file holds, beside the computation from {@link #PIECES} and {@link #FEATURES} (an array of
 * chunks and positions each) to {@link #SCORES} (chunks, positions, labels) and {@link #VECTORS} (chunks, positions,
 * width): in its metadata, vocabulary and chain.
 */
public final class ModelFile {

    /** Input: the numbers of word pieces. */
    public static final String PIECES = "pieces";

    /** Input: rows of {@link Features}. */
    public static final String FEATURES = "features";

    /** Output: a score for each label at each position. */
    public static final String SCORES = "scores";

    /** Output: the vector of the middle layer at each position. */
    public static final String VECTORS = "vectors";

    /** Key of the vocabulary in the metadata. */
    public static final String VOCABULARY = "vocabulary";

    /** Key of the chain's parameters in the metadata. */
    public static final String CHAIN = "chain";

    private ModelFile() {
    }

    /** A vocabulary as it stands in the metadata: a piece a line. */
    public static String write(Vocabulary vocabulary) {
        return String.join("\n", vocabulary.pieces());
    }

    static Vocabulary readVocabulary(String value) {
        return new Vocabulary(List.of(value.split("\n", -1)));
    }

    /** A chain's parameters as they stand in the metadata: with spaces between. */
    public static String write(float[] chain) {
        StringBuilder value = new StringBuilder();
        for (float parameter : chain) {
            value.append(value.isEmpty() ? "" : " ").append(parameter);
        }
        return value.toString();
    }

    static Chain readChain(String value) {
        String[] numbers = value.split(" ");
        float[] parameters = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            parameters[i] = Float.parseFloat(numbers[i]);
        }
        return new Chain(parameters);
    }
}
