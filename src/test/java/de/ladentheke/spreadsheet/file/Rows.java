package de.ladentheke.spreadsheet.file;

import de.ladentheke.spreadsheet.file.open.Spreadsheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads whole files as texts, {@code 3: a|b} for row 3, and other kinds than text named: {@code NUMBER 1}. */
public final class Rows {
    private Rows() {}

    public static List<String> of(Path file) throws SpreadsheetException {
        try (var source = Spreadsheets.open(file)) {
            return of(source, 0);
        }
    }

    public static List<String> of(RowSource source, int sheet) throws SpreadsheetException {
        var rows = new ArrayList<String>();
        source.read(sheet, row -> {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.width(); i++) {
                var plain = row.kind(i) == CellRow.Kind.TEXT || row.kind(i) == CellRow.Kind.EMPTY;
                cells.add((plain ? "" : row.kind(i) + " ") + row.text(i));
            }
            rows.add(row.number() + ": " + String.join("|", cells));
            return true;
        });
        return rows;
    }
}
