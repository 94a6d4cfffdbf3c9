package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.plan.Corrections.CellPlace;
import java.util.HashMap;
import java.util.Map;

/** Rows of a file with what the owner typed over them, read as text; keeps what stood there. */
final class CorrectedRows {
    private final Corrections corrections;
    private final Map<Integer, Map<Integer, String>> typed = new HashMap<>();
    private final Map<CellPlace, String> inFile = new HashMap<>();
    private final CellRow corrected = new CellRow();

    CorrectedRows(Corrections corrections) {
        this.corrections = corrections;
        corrections.cells().forEach((place, text) -> typed.computeIfAbsent(place.row(), row -> new HashMap<>()).put(place.column(), text));
    }

    /** The row as the owner wants it read; {@code row} itself where nothing was typed. */
    CellRow of(CellRow row) {
        var changes = typed.isEmpty() ? null : typed.get(row.number());
        if (changes == null) {
            return row;
        }
        corrected.start(row.number(), row.hidden());
        for (int column = 0; column < row.width(); column++) {
            corrected.set(column, row.kind(column), row.text(column));
        }
        changes.forEach((column, text) -> {
            inFile.put(new CellPlace(row.number(), column), row.text(column));
            corrected.set(column, CellRow.Kind.TEXT, text);
        });
        return corrected;
    }

    /** What the owner typed, null where nothing. @param row number in the file */
    String typed(int row, int column) {
        return typed.isEmpty() ? null : corrections.cells().get(new CellPlace(row, column));
    }

    /** What stands in the file under it. */
    String inFile(int row, int column) {
        return inFile.getOrDefault(new CellPlace(row, column), "");
    }
}
