package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.file.RowSource;
import java.util.List;

/** A list of lines with semicolons, without a file; a line that begins with {@code hidden:} is hidden in it. */
final class ListInMemory implements RowSource {
    private final String[] lines;

    ListInMemory(String... lines) {
        this.lines = lines;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(0, "Liste", false));
    }

    @Override
    public void read(int sheet, Visitor visitor) {
        var row = new CellRow();
        for (int i = 0; i < lines.length; i++) {
            row.start(i + 1, lines[i].startsWith("hidden:"));
            var cells = lines[i].replaceFirst("^hidden:", "").split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                row.set(column, CellRow.Kind.TEXT, cells[column]);
            }
            if (!visitor.row(row)) {
                return;
            }
        }
    }

    @Override
    public void close() {}
}
