package de.ladentheke.spreadsheet.file.picture;

import de.ladentheke.spreadsheet.file.Limits;
import java.util.TreeMap;

/** How high rows are, in thousandths of a millimetre; rows count from 0. Rows of one height are kept as one. */
final class OdsRowHeights {
    static final long USUAL = 4_520;

    private record Run(int from, long top, long height) {}

    private final TreeMap<Integer, Run> byRow = new TreeMap<>();
    private final TreeMap<Long, Run> byTop = new TreeMap<>();
    private Run last = new Run(0, 0, USUAL);
    private int next;

    /** The following rows. */
    void add(int rows, long height) {
        if (next == 0 || height != last.height) {
            last = new Run(next, last.top + (next - last.from) * last.height, height);
            byRow.put(last.from, last);
            byTop.put(last.top, last);
        }
        next = Math.min(next + rows, Limits.ROWS);
    }

    long of(int row) {
        return run(row).height;
    }

    /** Where the row begins. */
    long top(int row) {
        var run = run(row);
        return run.top + (row - run.from) * run.height;
    }

    /** The row at this distance from the upper edge of the sheet. */
    int at(long top) {
        var entry = byTop.floorEntry(Math.max(0, top));
        var run = entry == null ? last : entry.getValue();
        return run.height == 0 ? run.from : (int) Math.min(Limits.ROWS, run.from + (Math.max(0, top) - run.top) / run.height);
    }

    private Run run(int row) {
        var entry = byRow.floorEntry(row);
        return entry == null ? last : entry.getValue();
    }
}
