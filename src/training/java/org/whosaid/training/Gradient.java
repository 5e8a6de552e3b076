package org.whosaid.training;

/**
 * The gradient of a tensor, or of those of its rows that were used.
 *
 * @param values    a block behind the other; not to be changed but by {@link #scale}
 * @param rows      the number of each block's row in the tensor
 * @param blockSize the number of values in a block
 */
@SuppressWarnings("ArrayRecordComponent")
record Gradient(float[] values, int[] rows, int blockSize) {

    /** Of a whole tensor. */
    static Gradient whole(float[] values) {
        return new Gradient(values, new int[1], values.length);
    }

    int blocks() {
        return rows.length;
    }

    /** Where a block starts in the tensor. */
    int start(int number) {
        return rows[number] * blockSize;
    }

    double sumOfSquares() {
        double sum = 0;
        for (float value : values) {
            sum += (double) value * value;
        }
        return sum;
    }

    void scale(float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }
}
