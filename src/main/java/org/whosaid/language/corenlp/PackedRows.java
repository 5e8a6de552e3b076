package org.whosaid.language.corenlp;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

/**
 * The weights of features as they are stored: all rows in one array. Read back, they are rows again.
 *
 * @param weights row behind row, four bytes each
 * @param lengths of the rows, a byte each
 */
record PackedRows(byte[] weights, byte[] lengths) implements Serializable {

    /** @throws IllegalArgumentException where a row has more than {@link Byte#MAX_VALUE} weights */
    static PackedRows of(float[][] rows) {
        byte[] lengths = new byte[rows.length];
        int all = 0;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("a row of " + rows[row].length);
            }
            lengths[row] = (byte) rows[row].length;
            all += lengths[row];
        }
        ByteBuffer weights = ByteBuffer.allocate(all * Float.BYTES);
        for (float[] row : rows) {
            weights.asFloatBuffer().put(row);
            weights.position(weights.position() + row.length * Float.BYTES);
        }
        return new PackedRows(weights.array(), lengths);
    }

    private Object readResolve() {
        FloatBuffer all = ByteBuffer.wrap(weights).asFloatBuffer();
        float[][] rows = new float[lengths.length][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new float[lengths[row]];
            all.get(rows[row]);
        }
        return rows;
    }
}
