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
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int HEAD_GROUPS = 2;

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
        graph.addOutput(value(ModelFile.VECTORS, TensorProto.DataType.FLOAT, 3));
        putShapes();
        String vectors = embed();
        for (int layer = 0; layer < weights.layers(); layer++) {
            vectors = layer(Weights.layer(layer), vectors);
            if (layer + 1 == (weights.layers() + 1) / 2) {
                add("Identity", "", ModelFile.VECTORS, vectors);
            }
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
        String mixed = linear(name + "mix", attention(name, linear(name + "attention", vectors)));
        String attended = norm(name + "mix.norm", mixed, vectors);
        String expanded = add("Gelu", FUSED, name + "activated", linear(name + "expand", attended));
        return norm(name + "contract.norm", linear(name + "contract", expanded), attended);
    }

    /**
     * Attention by plain operators. ONNX Runtime's MultiHeadAttention adds up exponentials in an order that depends on the
     * processor; these give the same bits on all with the same instructions for single products. In two groups of heads, which
     * takes less memory at a time.
     */
    private String attention(String name, String projected) {
        List<String> parts = Stream.of("query", "key", "value")
                .flatMap(part -> IntStream.range(0, HEAD_GROUPS).mapToObj(group -> name + part + group)).toList();
        graph.addNode(node("Split", "").addInput(projected).addInput("group.sizes").addAllOutput(parts).addAttribute(integer("axis", 2)));
        String[] groups = IntStream.range(0, HEAD_GROUPS).mapToObj(group -> attentionGroup(name, String.valueOf(group)))
                .toArray(String[]::new);
        return add("Concat", "", name + "attended", List.of(integer("axis", 2)), groups);
    }

    private String attentionGroup(String name, String group) {
        String query = add("Reshape", "", name + "query.heads" + group, name + "query" + group, "heads.shape");
        String key = add("Reshape", "", name + "key.heads" + group, name + "key" + group, "heads.shape");
        String value = add("Reshape", "", name + "value.heads" + group, name + "value" + group, "heads.shape");
        String scores = add("FusedMatMul", FUSED, name + "scores" + group,
                List.of(integer("transBatchA", 1), integer("transBatchB", 1), integer("transB", 1)), query, key);
        String highest = add("ReduceMax", "", name + "highest" + group, List.of(integers("axes", 2), integer("keepdims", 1)), scores);
        String shares = add("Exp", "", name + "shares" + group, add("Sub", "", name + "lowered" + group, scores, highest));
        String sum = add("ReduceSum", "", name + "sum" + group, List.of(integer("keepdims", 1)), shares, "two");
        String mixed = add("FusedMatMul", FUSED, name + "mixed" + group, List.of(integer("transBatchB", 1)), shares, value);
        String normed = add("Div", "", name + "normed" + group, mixed, sum);
        String turned = add("Transpose", "", name + "turned" + group, List.of(integers("perm", 1, 0, 2)), normed);
        return add("Reshape", "", name + "group" + group, turned, "group.shape");
    }

    /** The lengths that attention splits and shapes by. */
    private void putShapes() {
        long heads = Weights.HEADS / HEAD_GROUPS;
        long width = weights.width() / Weights.HEADS;
        long[] sizes = new long[3 * HEAD_GROUPS];
        Arrays.fill(sizes, heads * width);
        putIntegers("group.sizes", sizes);
        putIntegers("heads.shape", -1, heads, width);
        putIntegers("group.shape", 1, -1, heads * width);
    }

    /** The norm of a sum. */
    private String norm(String name, String vectors, String others) {
        putNorm(name);
        return add("SkipLayerNormalization", FUSED, name, List.of(number("epsilon", NORM_EPSILON)), vectors, others,
                name + ".scale", name + ".shift");
    }

    private String linear(String name, String vectors) {
        Tensor matrix = weights.get(name + ".weight").transposed();
        put(name + ".bias", scaled(name, weights.get(name + ".bias")));
        if (!quantized) {
            put(name + ".weight", scaled(name, matrix));
            add("MatMul", "", name + ".product", vectors, name + ".weight");
            return add("Add", "", name, name + ".product", name + ".bias");
        }
        Quantized columns = Quantized.byColumn(matrix.values(), matrix.width(), LARGEST_IN_MATRIX);
        putBytes(name + ".weight", columns.values(), matrix.shape());
        put(name + ".scale", scaled(name, new Tensor(name, columns.scales(), columns.scales().length)));
        return add("DynamicQuantizeMatMul", FUSED, name, vectors, name + ".weight", name + ".scale", "", name + ".bias");
    }

    /** The columns that make queries are divided by the root of a head's width, which attention then need not do. */
    private Tensor scaled(String name, Tensor columns) {
        if (!name.endsWith("attention")) {
            return columns;
        }
        float factor = (float) (1 / Math.sqrt((double) weights.width() / Weights.HEADS));
        float[] values = columns.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= i % columns.width() < weights.width() ? factor : 1;
        }
        return columns.with(values);
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

    private void putIntegers(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        put(name, TensorProto.DataType.INT64, bytes.array(), values.length);
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

    private static AttributeProto integers(String name, long... values) {
        AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
        Arrays.stream(values).forEach(attribute::addInts);
        return attribute.build();
    }

    private static AttributeProto number(String name, float value) {
        return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.FLOAT).setF(value).build();
    }
}
