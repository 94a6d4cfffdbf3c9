package de.ladentheke.spreadsheet.file.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Where a picture lies over rows, which count from 0; lengths in one unit of the caller's.
 *
 * @param from   the row with its upper edge, {@code offset} below that row's own upper edge
 * @param height of the picture
 */
record RowSpan(int from, long offset, long height) {
    /** A picture over more rows than this is decoration. */
    private static final int MOST_ROWS = 60;

    /** @param to the row with the lower edge, {@code below} under that row's upper edge */
    static RowSpan between(int from, long offset, int to, long below, IntToLongFunction heights) {
        long height = below - offset;
        for (int row = from; row < Math.min(to, from + MOST_ROWS); row++) {
            height += heights.applyAsLong(row);
        }
        return new RowSpan(from, offset, height);
    }

    /** The row under its middle first, then those that it touches from above to below; as numbers from 1. */
    List<Integer> rows(IntToLongFunction heights) {
        var rows = new ArrayList<Integer>();
        rows.add(at(offset + Math.max(0, height) / 2, heights) + 1);
        int last = at(offset + Math.max(0, height - 1), heights);
        for (int row = from; row <= last; row++) {
            if (!rows.contains(row + 1)) {
                rows.add(row + 1);
            }
        }
        return List.copyOf(rows);
    }

    private int at(long below, IntToLongFunction heights) {
        int row = from;
        long rest = height <= 0 ? 0 : below;
        while (rest > 0 && rest >= heights.applyAsLong(row) && row - from < MOST_ROWS) {
            rest -= heights.applyAsLong(row++);
        }
        return row;
    }
}
