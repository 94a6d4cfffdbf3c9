package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import java.util.Arrays;

/** A copy of a row as it stands in the file, for rows that are to be clarified. */
record RawRow(String[] texts, CellRow.Kind[] kinds) {
    static RawRow of(CellRow row) {
        var texts = new String[row.width()];
        var kinds = new CellRow.Kind[row.width()];
        Arrays.setAll(texts, row::text);
        Arrays.setAll(kinds, row::kind);
        return new RawRow(texts, kinds);
    }

    String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    CellRow.Kind kind(int column) {
        return column < kinds.length ? kinds[column] : CellRow.Kind.EMPTY;
    }
}
