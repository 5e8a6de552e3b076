package org.whosaid.training;

import java.util.Arrays;

/**
 * An array of numbers with a name: a part of the model's weights. Its values change while a model is trained; for one
 * thread.
 */
final class Tensor {

    private final String name;
    private final long[] shape;
    private final float[] values;

    Tensor(String name, float[] values, long... shape) {
        if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
            throw new IllegalArgumentException(name + ": " + values.length + " values don't fill " + Arrays.toString(shape));
        }
        this.name = name;
        this.values = values;
        this.shape = shape.clone();
    }

    String name() {
        return name;
    }

    long[] shape() {
        return shape.clone();
    }

    /** Its values, row by row; the array itself. */
    float[] values() {
        return values;
    }

    /** The number of values in a row. */
    int width() {
        return (int) shape[shape.length - 1];
    }

    /** The same name and shape with other values. */
    Tensor with(float[] others) {
        return new Tensor(name, others, shape);
    }

    /** Rows and columns exchanged. */
    Tensor transposed() {
        int rows = (int) shape[0];
        int columns = (int) shape[1];
        float[] turned = new float[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = values[row * columns + column];
            }
        }
        return new Tensor(name, turned, columns, rows);
    }
}
