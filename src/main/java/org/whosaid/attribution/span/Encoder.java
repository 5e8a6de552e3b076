package org.whosaid.attribution.span;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The model's computation by ONNX Runtime, on the thread that asks: articles are read in parallel, not the words of one.
 * Reads one chunk at a time, since the 8-bit scale of vectors depends on all that is read together; so the scores of an
 * article don't depend on what else is read. Safe for all threads.
 */
final class Encoder implements AutoCloseable {

    private final OrtSession session;
    private final Vocabulary vocabulary;
    private final Chain chain;

    /**
     * Opens a model.
     *
     * @param model the bytes of its file
     * @throws IllegalArgumentException where they are no model
     */
    Encoder(byte[] model) {
        try {
            session = NativeSessions.call(() -> open(model));
            Map<String, String> metadata = NativeSessions.call(() -> session.getMetadata().getCustomMetadata());
            vocabulary = ModelFile.readVocabulary(metadata.getOrDefault(ModelFile.VOCABULARY, ""));
            chain = ModelFile.readChain(metadata.getOrDefault(ModelFile.CHAIN, ""));
        } catch (OrtException e) {
            throw new IllegalArgumentException("no attribution model: " + e.getMessage(), e);
        }
    }

    private static OrtSession open(byte[] model) throws OrtException {
        // The library is loaded by its environment.
        NativeSessions.environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // GELU by tanh and not by the error function: a thousandth off at most, a thirtieth of all time less.
            options.addConfigEntry("optimization.enable_gelu_approximation", "1");
            return NativeSessions.open(model, options);
        }
    }

    /** Frees the model; no computation may be under way. */
    @Override
    public void close() {
        try {
            NativeSessions.close(session);
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model can't be closed: " + e.getMessage(), e);
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Chain chain() {
        return chain;
    }

    /**
     * What it makes of a chunk.
     *
     * @param scores  of each position for each label
     * @param vectors of each position, as the middle layer has them
     */
    @SuppressWarnings("ArrayRecordComponent")
    record ChunkScores(float[][] scores, float[][] vectors) {
    }

    /** Reads a chunk. */
    ChunkScores encode(Chunk chunk) {
        LongBuffer pieces = LongBuffer.allocate(chunk.length());
        LongBuffer features = LongBuffer.allocate(chunk.length());
        for (int position = 0; position < chunk.length(); position++) {
            pieces.put(chunk.piece(position));
            features.put(chunk.features(position));
        }
        try {
            return NativeSessions.call(() -> run(pieces.flip(), features.flip()));
        } catch (OrtException e) {
            throw new IllegalStateException("the attribution model failed: " + e.getMessage(), e);
        }
    }

    private ChunkScores run(LongBuffer pieces, LongBuffer features) throws OrtException {
        long[] shape = {1, pieces.remaining()};
        try (OnnxTensor first = OnnxTensor.createTensor(NativeSessions.environment(), pieces, shape);
             OnnxTensor second = OnnxTensor.createTensor(NativeSessions.environment(), features, shape);
             OrtSession.Result result = session.run(Map.of(ModelFile.PIECES, first, ModelFile.FEATURES, second))) {
            return new ChunkScores(rows(result, ModelFile.SCORES), rows(result, ModelFile.VECTORS));
        }
    }

    private static float[][] rows(OrtSession.Result result, String output) {
        OnnxTensor tensor = (OnnxTensor) result.get(output)
                .orElseThrow(() -> new IllegalStateException("the model has no " + output));
        long[] shape = tensor.getInfo().getShape();
        FloatBuffer numbers = tensor.getFloatBuffer();
        float[][] rows = new float[(int) shape[1]][(int) shape[2]];
        for (float[] row : rows) {
            numbers.get(row);
        }
        return rows;
    }
}
