package de.ladentheke.spreadsheet.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows of a list that name the same group. */
final class VariantGroup {
    private int[] rows = new int[2];
    private int count;
    /** The row of the product itself, -1 where the list has none. */
    int parent = -1;

    void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = row;
    }

    IntStream rows() {
        return Arrays.stream(rows, 0, count);
    }
}
