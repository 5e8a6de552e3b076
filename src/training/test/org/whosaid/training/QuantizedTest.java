package org.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class QuantizedTest {

    private static final float[] TABLE = {
        1, -2, 0,
        0.5f, 4, 0};

    @Test
    void largestNumberOfARowJustFits() {
        Quantized rows = Quantized.byRow(TABLE, 3, 100);
        assertArrayEquals(new float[] {0.02f, 0.04f}, rows.scales(), 1e-6f);
        assertArrayEquals(new byte[] {50, -100, 0, 13, 100, 0}, rows.values());
    }

    @Test
    void largestNumberOfAColumnJustFits() {
        Quantized columns = Quantized.byColumn(TABLE, 3, 100);
        assertArrayEquals(new float[] {0.01f, 0.04f}, new float[] {columns.scales()[0], columns.scales()[1]}, 1e-6f);
        assertArrayEquals(new byte[] {100, -50, 0, 50, 100, 0}, columns.values());
    }
}
