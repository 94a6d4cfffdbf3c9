package de.ladentheke.spreadsheet.file.text;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.CellRow.Kind;
import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.RowSource;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import de.ladentheke.spreadsheet.file.SpreadsheetException.Reason;
import java.util.List;
import java.util.TreeMap;

/** The one sheet of an old format, in memory: its cells may come in any order. */
final class HeldTable implements RowSource {
    private static final int MOST = 2_000_000;

    private record Cell(Kind kind, String text) {}

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private int cells;

    HeldTable(String name) {
        this.name = name;
    }

    /** @param row from 1; @param column from 0 */
    void put(int row, int column, Kind kind, String text) throws SpreadsheetException {
        if (row < 1 || column < 0 || text.isEmpty()) {
            return;
        }
        if (row > Limits.ROWS || column >= Limits.COLUMNS || ++cells > MOST) {
            throw Limits.tooLarge(name);
        }
        rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, new Cell(kind, text));
    }

    HeldTable filled() throws SpreadsheetException {
        if (rows.isEmpty()) {
            throw new SpreadsheetException(Reason.NO_TABLE, name, null);
        }
        return this;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, name, false));
    }

    @Override
    public void read(int sheet, Visitor visitor) throws SpreadsheetException {
        var row = new CellRow();
        for (var entry : rows.entrySet()) {
            row.start(entry.getKey());
            entry.getValue().forEach((column, cell) -> row.set(column, cell.kind, cell.text));
            if (!visitor.row(row)) {
                return;
            }
        }
    }

    @Override
    public void close() {
        // all of it was read already
    }
}
