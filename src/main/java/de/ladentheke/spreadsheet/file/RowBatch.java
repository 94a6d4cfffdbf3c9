package de.ladentheke.spreadsheet.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Some rows of a list, to be handed from one thread to another. */
final class RowBatch {
    private static final int ROWS = 128;

    private final List<CellRow> rows = new ArrayList<>(ROWS);

    static void read(RowSource source, int sheet, Predicate<RowBatch> into) throws SpreadsheetException {
        var filling = new RowBatch[] {new RowBatch()};
        source.read(sheet, row -> {
            filling[0].rows.add(row.copy());
            if (filling[0].rows.size() < ROWS) {
                return true;
            }
            var full = filling[0];
            filling[0] = new RowBatch();
            return into.test(full);
        });
        into.test(filling[0]);
    }

    boolean show(RowSource.Visitor visitor) {
        for (var row : rows) {
            if (!visitor.row(row)) {
                return false;
            }
        }
        return true;
    }
}
