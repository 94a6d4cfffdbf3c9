package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.Layout;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;

/** The last rows above the articles as they stand in the file, for headings that go over several rows. */
final class HeadingRows {
    static final int MOST = 3;

    private record Row(int number, RawRow cells) {}

    private final Deque<Row> rows = new ArrayDeque<>();

    void add(CellRow cells) {
        if (rows.size() == MOST) {
            rows.removeFirst();
        }
        rows.addLast(new Row(cells.number(), RawRow.of(cells)));
    }

    /** Those that make the headings of {@code layout}, from top to bottom; empty where it has none. */
    List<RawRow> of(Layout layout) {
        var found = new LinkedList<RawRow>();
        int number = layout.headerRow();
        for (var row : (Iterable<Row>) rows::descendingIterator) {
            if (row.number() != number-- || !found.isEmpty() && !speaks(row.cells(), found.getFirst(), layout)) {
                break;
            }
            found.addFirst(row.cells());
        }
        return found;
    }

    /** Whether a heading holds what stands in this row, and not only what stands in the one below. */
    private static boolean speaks(RawRow row, RawRow below, Layout layout) {
        return layout.columns().stream().anyMatch(column -> {
            var text = row.text(column.index()).strip();
            return !text.isEmpty() && column.heading().contains(text) && !column.heading().strip().equals(below.text(column.index()).strip());
        });
    }
}
