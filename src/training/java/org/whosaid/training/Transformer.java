package org.whosaid.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;

/**
 * The computation of a BERT encoder (Devlin et al., NAACL 2019) with a linear layer of label scores on top, in PyTorch.
 * What the type of a sentence is there, features of words are here.
 */
final class Transformer {

    private static final float NORM_EPSILON = 1e-12f;
    private static final float DROPOUT = 0.1f;

    private final Lookup weights;
    private final int layers;
    private final long width;
    private final boolean training;

    /** Weights by their names. */
    interface Lookup {
        NDArray get(String name);
    }

    /** @param training whether dropout is on */
    Transformer(Lookup weights, int layers, long width, boolean training) {
        this.weights = weights;
        this.layers = layers;
        this.width = width;
        this.training = training;
    }

    /** The scores of all positions for all labels: an array of examples, positions, labels. */
    NDArray scores(TrainingBatch batch, NDManager manager) {
        Shape shape = new Shape(batch.examples().size(), batch.length());
        NDArray mask = manager.create(batch.mask(), new Shape(shape.get(0), 1, 1, shape.get(1)));
        NDArray vectors = embed(manager.create(batch.pieces(), shape), manager.create(batch.features(), shape));
        for (int layer = 0; layer < layers; layer++) {
            vectors = layer(Weights.layer(layer), vectors, mask);
        }
        return linear(Weights.LABELS, dropout(vectors));
    }

    private NDArray embed(NDArray pieces, NDArray features) {
        NDArray positions = weights.get(Weights.POSITIONS).get(new NDIndex("0:" + pieces.getShape().get(1)));
        NDArray sum = rows(Weights.WORDS, pieces).add(rows(Weights.FEATURES, features)).add(positions);
        return dropout(norm("embedding.norm", sum));
    }

    private NDArray layer(String name, NDArray vectors, NDArray mask) {
        NDArray mixed = linear(name + "mix", attention(linear(name + "attention", vectors), mask));
        NDArray attended = norm(name + "mix.norm", vectors.add(dropout(mixed)));
        NDArray expanded = Activation.gelu(linear(name + "expand", attended));
        return norm(name + "contract.norm", attended.add(dropout(linear(name + "contract", expanded))));
    }

    private NDArray attention(NDArray projected, NDArray mask) {
        long examples = projected.getShape().get(0);
        long length = projected.getShape().get(1);
        long depth = width / Weights.HEADS;
        NDArray parts = projected.reshape(examples, length, 3, Weights.HEADS, depth).transpose(2, 0, 3, 1, 4);
        NDArray query = parts.get(0).mul((float) (1 / Math.sqrt(depth)));
        NDArray weight = query.matMul(parts.get(1).transpose(0, 1, 3, 2)).add(mask).softmax(-1);
        return weight.matMul(parts.get(2)).transpose(0, 2, 1, 3).reshape(examples, length, width);
    }

    private NDArray rows(String table, NDArray numbers) {
        return Embedding.embedding(numbers, weights.get(table), SparseFormat.DENSE).head();
    }

    private NDArray linear(String name, NDArray vectors) {
        return Linear.linear(vectors, weights.get(name + ".weight"), weights.get(name + ".bias")).head();
    }

    private NDArray norm(String name, NDArray vectors) {
        return LayerNorm.layerNorm(vectors, new Shape(width), weights.get(name + ".scale"),
                weights.get(name + ".shift"), NORM_EPSILON).head();
    }

    private NDArray dropout(NDArray vectors) {
        return training ? Dropout.dropout(vectors, DROPOUT, true).head() : vectors;
    }
}
