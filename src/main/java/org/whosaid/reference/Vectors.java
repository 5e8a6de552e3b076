package org.whosaid.reference;

import org.jspecify.annotations.Nullable;
import org.whosaid.reference.AntecedentWeights.Part;

/**
 * Arithmetic of small vectors. Sums run in one order, number by number, so that they are the same on every machine;
 * written so that the compiler computes several numbers at once.
 */
public final class Vectors {

    private Vectors() {
    }

    /** Adds the product of a vector and a part's matrix; nothing for a vector that is not known. */
    public static void addProduct(AntecedentWeights weights, Part part, float @Nullable [] vector, float[] to) {
        if (vector != null) {
            float[] matrix = weights.of(part);
            for (int row = 0; row < part.rows(); row++) {
                if (vector[row] != 0) {
                    addScaled(matrix, row * part.width(), vector[row], to);
                }
            }
        }
    }

    /** Adds as much of a stretch of a matrix as the factor says. */
    public static void addScaled(float[] matrix, int from, float factor, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * matrix[from + i];
        }
    }

    /** The sum of their products, number by number. */
    public static float dot(float[] left, float[] right) {
        float sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Their products, number by number. */
    public static float[] product(float[] left, float[] right) {
        float[] product = new float[left.length];
        for (int i = 0; i < left.length; i++) {
            product[i] = left[i] * right[i];
        }
        return product;
    }

    /** Sums of exponentials to one: how likely each is by its score. */
    public static double[] softmax(float[] scores) {
        double[] shares = new double[scores.length];
        double best = scores[0];
        for (float score : scores) {
            best = Math.max(best, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = StrictMath.exp(scores[i] - best);
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
