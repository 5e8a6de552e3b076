package org.whosaid.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.whosaid.attribution.span.ModelFile;

/**
 * The computation of {@link Transformer} as an ONNX graph, without dropout, mask and padding: it reads one chunk at a time.
 * Where ONNX Runtime has an operator of its own that does several steps at once, that one is used.
 *
 * <p>In 8 bits, a matrix is scaled by column, the table of word pieces by row, and vectors while the model runs. Numbers
 * of matrices stay within 7 bits: processors without a dot product of bytes add pairs of products in 16 bits, which
 * would overflow.
 */
final class EncoderGraph {

    /** The domain of ONNX Runtime's own operators. */
    static final String FUSED = "com.microsoft";

    private static final int LARGEST_IN_MATRIX = 63;
    private static final int LARGEST_IN_TABLE = 127;
    private static final float NORM_EPSILON = 1e-12f;

    private final Weights weights;
    private final boolean quantized;
    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("whosaid");

    EncoderGraph(Weights weights, boolean quantized) {
        this.weights = weights;
        this.quantized = quantized;
    }

    GraphProto build() {
        graph.addInput(value(ModelFile.PIECES, TensorProto.DataType.INT64, 2));
        graph.addInput(value(ModelFile.FEATURES, TensorProto.DataType.INT64, 2));
        graph.addOutput(value(ModelFile.SCORES, TensorProto.DataType.FLOAT, 3));
        String vectors = embed();
        for (int layer = 0; layer < weights.layers(); layer++) {
            vectors = layer(Weights.layer(layer), vectors);
        }
        put(Weights.LABELS + ".weight", weights.get(Weights.LABELS + ".weight").transposed());
        put(Weights.LABELS + ".bias", weights.get(Weights.LABELS + ".bias"));
        add("MatMul", "", ModelFile.SCORES + ".unbiased", vectors, Weights.LABELS + ".weight");
        add("Add", "", ModelFile.SCORES, ModelFile.SCORES + ".unbiased", Weights.LABELS + ".bias");
        return graph.build();
    }

    private String embed() {
        put("table." + Weights.FEATURES, weights.get(Weights.FEATURES));
        add("Gather", "", "embedding.features", "table." + Weights.FEATURES, ModelFile.FEATURES);
        add("Add", "", "embedding.unplaced", words(), "embedding.features");
        add("Add", "", "embedding.sum", "embedding.unplaced", positions());
        putNorm("embedding.norm");
        return add("LayerNormalization", "", "embedding", List.of(number("epsilon", NORM_EPSILON)),
                "embedding.sum", "embedding.norm.scale", "embedding.norm.shift");
    }

    private String words() {
        Tensor words = weights.get(Weights.WORDS);
        if (!quantized) {
            put(Weights.WORDS, words);
            return add("Gather", "", "embedding.words", Weights.WORDS, ModelFile.PIECES);
        }
        Quantized rows = Quantized.byRow(words.values(), words.width(), LARGEST_IN_TABLE);
        putBytes(Weights.WORDS, rows.values(), words.shape());
        put(Weights.WORDS + ".scale", new Tensor(Weights.WORDS, rows.scales(), rows.scales().length, 1));
        add("Gather", "", "embedding.words.bytes", Weights.WORDS, ModelFile.PIECES);
        add("Gather", "", "embedding.words.scale", Weights.WORDS + ".scale", ModelFile.PIECES);
        add("Cast", "", "embedding.words.numbers", List.of(integer("to", TensorProto.DataType.FLOAT_VALUE)),
                "embedding.words.bytes");
        return add("Mul", "", "embedding.words", "embedding.words.numbers", "embedding.words.scale");
    }

    /** The first rows of the table of positions, as many as there are pieces. */
    private String positions() {
        put(Weights.POSITIONS, weights.get(Weights.POSITIONS));
        putIntegers("zero", 0);
        putIntegers("one", 1);
        putIntegers("two", 2);
        add("Shape", "", "shape", ModelFile.PIECES);
        add("Slice", "", "length", "shape", "one", "two");
        return add("Slice", "", "embedding.positions", Weights.POSITIONS, "zero", "length", "zero");
    }

    private String layer(String name, String vectors) {
        String projected = linear(name + "attention", vectors);
        List<String> parts = List.of(name + "query", name + "key", name + "value");
        graph.addNode(node("Split", "").addInput(projected).addAllOutput(parts).addAttribute(integer("axis", 2)));
        String mixed = linear(name + "mix", add("MultiHeadAttention", FUSED, name + "attended",
                List.of(integer("num_heads", Weights.HEADS)), parts.toArray(String[]::new)));
        String attended = norm(name + "mix.norm", mixed, vectors);
        String expanded = add("Gelu", FUSED, name + "activated", linear(name + "expand", attended));
        return norm(name + "contract.norm", linear(name + "contract", expanded), attended);
    }

    /** The norm of a sum. */
    private String norm(String name, String vectors, String others) {
        putNorm(name);
        return add("SkipLayerNormalization", FUSED, name, List.of(number("epsilon", NORM_EPSILON)), vectors, others,
                name + ".scale", name + ".shift");
    }

    private String linear(String name, String vectors) {
        Tensor matrix = weights.get(name + ".weight").transposed();
        put(name + ".bias", weights.get(name + ".bias"));
        if (!quantized) {
            put(name + ".weight", matrix);
            add("MatMul", "", name + ".product", vectors, name + ".weight");
            return add("Add", "", name, name + ".product", name + ".bias");
        }
        Quantized columns = Quantized.byColumn(matrix.values(), matrix.width(), LARGEST_IN_MATRIX);
        putBytes(name + ".weight", columns.values(), matrix.shape());
        put(name + ".scale", new Tensor(name, columns.scales(), columns.scales().length));
        return add("DynamicQuantizeMatMul", FUSED, name, vectors, name + ".weight", name + ".scale", "", name + ".bias");
    }

    private void putNorm(String name) {
        put(name + ".scale", weights.get(name + ".scale"));
        put(name + ".shift", weights.get(name + ".shift"));
    }

    private String add(String operator, String domain, String output, String... inputs) {
        return add(operator, domain, output, List.of(), inputs);
    }

    private String add(String operator, String domain, String output, List<AttributeProto> attributes, String... inputs) {
        graph.addNode(node(operator, domain).addAllInput(List.of(inputs)).addOutput(output).addAllAttribute(attributes));
        return output;
    }

    private static NodeProto.Builder node(String operator, String domain) {
        return NodeProto.newBuilder().setOpType(operator).setDomain(domain);
    }

    private void put(String name, Tensor tensor) {
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(tensor.values());
        put(name, TensorProto.DataType.FLOAT, bytes.array(), tensor.shape());
    }

    private void putBytes(String name, byte[] values, long... shape) {
        put(name, TensorProto.DataType.INT8, values, shape);
    }

    private void putIntegers(String name, long value) {
        put(name, TensorProto.DataType.INT64,
                ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array(), 1);
    }

    private void put(String name, TensorProto.DataType type, byte[] bytes, long... shape) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes));
        for (long size : shape) {
            tensor.addDims(size);
        }
        graph.addInitializer(tensor);
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, int dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(name + dimension));
        }
        return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(
                TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape))).build();
    }

    private static AttributeProto integer(String name, long value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
    }

    private static AttributeProto number(String name, float value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.FLOAT).setF(value).build();
    }
}
