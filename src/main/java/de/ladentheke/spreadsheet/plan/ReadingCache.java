package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.value.Cells;

/** Reads the cells of one column; short texts that come again are not read again. */
final class ReadingCache {
    private static final int SIZE = 1 << 9;
    private static final int LONGEST = 40;

    private final Column column;
    private final String[] texts = new String[SIZE];
    private final CellRow.Kind[] kinds = new CellRow.Kind[SIZE];
    private final Cells.Reading[] readings = new Cells.Reading[SIZE];

    ReadingCache(Column column) {
        this.column = column;
    }

    Cells.Reading read(CellRow.Kind kind, String text) {
        if (text.length() > LONGEST) {
            return Cells.read(column.field(), kind, text, column.decimal());
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 13) & SIZE - 1;
        if (kind != kinds[slot] || !text.equals(texts[slot])) {
            readings[slot] = Cells.read(column.field(), kind, text, column.decimal());
            kinds[slot] = kind;
            texts[slot] = text;
        }
        return readings[slot];
    }
}
