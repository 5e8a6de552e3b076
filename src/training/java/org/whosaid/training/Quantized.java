package org.whosaid.training;

/**
 * Numbers in 8 bits: each is {@code values[i] * scales[group]}, where groups are rows or columns of a table. The scale
 * of a group is chosen so that its largest number just fits.
 *
 * @param values row by row; not to be changed
 * @param scales one for each group; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Quantized(byte[] values, float[] scales) {

    private static final float SMALLEST_SCALE = 1e-12f;

    /**
     * With a scale for each row.
     *
     * @param largest the largest 8-bit number to use, at most 127
     */
    static Quantized byRow(float[] table, int columns, int largest) {
        return of(table, columns, largest, true);
    }

    /** With a scale for each column. */
    static Quantized byColumn(float[] table, int columns, int largest) {
        return of(table, columns, largest, false);
    }

    private static Quantized of(float[] table, int columns, int largest, boolean byRow) {
        float[] scales = new float[byRow ? table.length / columns : columns];
        for (int i = 0; i < table.length; i++) {
            int group = byRow ? i / columns : i % columns;
            scales[group] = Math.max(scales[group], Math.abs(table[i]));
        }
        for (int group = 0; group < scales.length; group++) {
            scales[group] = Math.max(SMALLEST_SCALE, scales[group] / largest);
        }
        byte[] values = new byte[table.length];
        for (int i = 0; i < table.length; i++) {
            values[i] = (byte) Math.round(table[i] / scales[byRow ? i / columns : i % columns]);
        }
        return new Quantized(values, scales);
    }
}
