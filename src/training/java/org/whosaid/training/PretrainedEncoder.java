package org.whosaid.training;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.whosaid.attribution.span.BioTag;
import org.whosaid.attribution.span.Chain;
import org.whosaid.attribution.span.Features;
import org.whosaid.attribution.span.Vocabulary;

/**
 * A BERT encoder as its ONNX export from PyTorch holds it, with the vocabulary of its tokenizer: where training starts.
 *
 * @param weights    with new tables for features, labels and chain, from the seed
 * @param vocabulary of the encoder
 */
record PretrainedEncoder(Weights weights, Vocabulary vocabulary) {

    private static final double SPREAD = 0.02;

    /**
     * Reads an encoder from the class path.
     *
     * @param name      of the files: {@code NAME.onnx} and {@code NAME-tokenizer.json}
     * @param seed of the random values that new tables start with
     * @throws IOException where the class path does not hold them or they can't be read
     */
    static PretrainedEncoder read(String name, long seed) throws IOException {
        Vocabulary vocabulary;
        try (InputStream json = open(name + "-tokenizer.json")) {
            vocabulary = vocabulary(json);
        }
        try (InputStream onnx = open(name + ".onnx")) {
            return new PretrainedEncoder(new Reader(ModelProto.parseFrom(onnx).getGraph()).read(new Random(seed)), vocabulary);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = PretrainedEncoder.class.getResourceAsStream("/" + file);
        if (stream == null) {
            throw new IOException("no encoder " + file + " on the class path; name one that pom.xml has in its profile training");
        }
        return stream;
    }

    private static Vocabulary vocabulary(InputStream json) throws IOException {
        JsonNode numbers = new ObjectMapper().readTree(json).path("model").path("vocab");
        Map<Integer, String> pieces = new TreeMap<>();
        numbers.properties().forEach(piece -> pieces.put(piece.getValue().intValue(), piece.getKey()));
        return new Vocabulary(List.copyOf(pieces.values()));
    }

    /** Finds the tensors of one graph. A matrix has no name of its own; the node that multiplies with it has. */
    private static final class Reader {

        private final Map<String, TensorProto> tensors = new HashMap<>();
        private final Map<String, String> matrices = new HashMap<>();
        private final Weights weights = new Weights();

        Reader(GraphProto graph) {
            for (TensorProto tensor : graph.getInitializerList()) {
                tensors.put(tensor.getName(), tensor);
            }
            for (NodeProto node : graph.getNodeList()) {
                if (node.getOpType().equals("MatMul")) {
                    node.getInputList().stream().filter(tensors::containsKey)
                            .forEach(input -> matrices.put(node.getName(), input));
                }
            }
        }

        Weights read(Random random) {
            add(Weights.WORDS, values("embeddings.word_embeddings.weight"), width());
            add(Weights.POSITIONS, values("embeddings.position_embeddings.weight"), width());
            add(Weights.FEATURES, features(), width());
            addNorm("embedding.norm", "embeddings.LayerNorm");
            int layers = 0;
            while (tensors.containsKey("encoder.layer." + layers + ".output.dense.bias")) {
                addLayer(Weights.layer(layers), "encoder.layer." + layers + ".");
                layers++;
            }
            addLabels(random);
            return weights;
        }

        private int width() {
            return (int) tensors.get("embeddings.word_embeddings.weight").getDims(1);
        }

        private void addLayer(String name, String old) {
            Tensor query = matrix(old + "attention.self.query");
            add(name + "attention.weight", joined(query.values(), matrix(old + "attention.self.key").values(),
                    matrix(old + "attention.self.value").values()), query.width());
            addVector(name + "attention.bias", joined(values(old + "attention.self.query.bias"),
                    values(old + "attention.self.key.bias"), values(old + "attention.self.value.bias")));
            addLinear(name + "mix", old + "attention.output.dense");
            addNorm(name + "mix.norm", old + "attention.output.LayerNorm");
            addLinear(name + "expand", old + "intermediate.dense");
            addLinear(name + "contract", old + "output.dense");
            addNorm(name + "contract.norm", old + "output.LayerNorm");
        }

        private void addLinear(String name, String old) {
            Tensor matrix = matrix(old);
            add(name + ".weight", matrix.values(), matrix.width());
            addVector(name + ".bias", values(old + ".bias"));
        }

        private void addNorm(String name, String old) {
            addVector(name + ".scale", values(old + ".weight"));
            addVector(name + ".shift", values(old + ".bias"));
        }

        private void addLabels(Random random) {
            float[] labels = new float[BioTag.COUNT * width()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = (float) (random.nextGaussian() * SPREAD);
            }
            add(Weights.LABELS + ".weight", labels, width());
            addVector(Weights.LABELS + ".bias", new float[BioTag.COUNT]);
            addVector(Weights.CHAIN, new float[Chain.size()]);
        }

        /** Each row starts as the row that the encoder knows for the first of two sentences. */
        private float[] features() {
            float[] first = Arrays.copyOf(values("embeddings.token_type_embeddings.weight"), width());
            float[] rows = new float[Features.COUNT * width()];
            for (int row = 0; row < Features.COUNT; row++) {
                System.arraycopy(first, 0, rows, row * width(), width());
            }
            return rows;
        }

        private void add(String name, float[] values, int columns) {
            weights.add(new Tensor(name, values, values.length / columns, columns));
        }

        private void addVector(String name, float[] values) {
            weights.add(new Tensor(name, values, values.length));
        }

        private Tensor matrix(String old) {
            String tensor = matrices.get("/" + old.replace('.', '/').replace("layer/", "layer.") + "/MatMul");
            TensorProto proto = tensors.get(tensor);
            return new Tensor(old, values(tensor), proto.getDims(0), proto.getDims(1)).transposed();
        }

        private float[] values(String name) {
            TensorProto tensor = tensors.get(name);
            if (tensor == null) {
                throw new IllegalArgumentException("no BERT encoder as PyTorch exports it: it lacks " + name);
            }
            float[] values = new float[tensor.getRawData().size() / Float.BYTES];
            tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return values;
        }

        private static float[] joined(float[]... parts) {
            float[] all = new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
            int at = 0;
            for (float[] part : parts) {
                System.arraycopy(part, 0, all, at, part.length);
                at += part.length;
            }
            return all;
        }
    }
}
