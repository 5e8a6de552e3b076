package org.whosaid.training;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All weights of a model by name. The matrices of layers are kept with a row for each output, as PyTorch has them.
 *
 * <pre>
 * words, positions, features      tables with a row for each word piece, position, row of features
 * embedding.norm.*                scale and shift behind their sum
 * layer.N.attention.*             weight and bias: query, key and value below each other
 * layer.N.mix.*                   weight and bias behind the attention
 * layer.N.mix.norm.*              scale and shift
 * layer.N.expand.*, .contract.*   weight and bias of the feed-forward part
 * layer.N.contract.norm.*         scale and shift
 * labels.*                        weight and bias: from a word's vector to a score for each label
 * chain                           the parameters of {@link org.whosaid.attribution.span.Chain}
 * </pre>
 */
final class Weights {

    static final String WORDS = "words";
    static final String POSITIONS = "positions";
    static final String FEATURES = "features";
    static final String LABELS = "labels";
    static final String CHAIN = "chain";

    /** Attention heads: of both kinds of encoder that are in use, with 6 and with 12 layers. */
    static final int HEADS = 12;

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    void add(Tensor tensor) {
        if (tensors.put(tensor.name(), tensor) != null) {
            throw new IllegalArgumentException("two tensors of the name " + tensor.name());
        }
    }

    Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no tensor of the name " + name);
        }
        return tensor;
    }

    /** All of them, in the order in which they were added. */
    Collection<Tensor> all() {
        return tensors.values();
    }

    /** The number of values in a word's vector. */
    int width() {
        return get(WORDS).width();
    }

    /** The number of layers. */
    int layers() {
        return layers(tensors.keySet());
    }

    /** The number of layers of weights of such names. */
    static int layers(Collection<String> names) {
        int layers = 0;
        while (names.contains(layer(layers) + "mix.weight")) {
            layers++;
        }
        return layers;
    }

    /** What the names of a layer's tensors begin with. */
    static String layer(int number) {
        return "layer." + number + ".";
    }
}
