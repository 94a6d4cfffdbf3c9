package de.ladentheke.spreadsheet.ui.model;

import de.ladentheke.spreadsheet.file.RowSource;
import java.util.List;

/** The first rows of one sheet, as they stand in the file. @param width columns of the widest row */
public record Sample(List<RowSource.Sheet> sheets, int sheet, List<Line> lines, int width) {
    /** @param row number as in the file; @param hidden whether the file hides it */
    public record Line(int row, boolean hidden, List<String> cells) {
        /** Whether it says one thing only, as the lines above a table do. */
        public boolean title() {
            return cells.stream().filter(cell -> !cell.isBlank()).count() < 2;
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
