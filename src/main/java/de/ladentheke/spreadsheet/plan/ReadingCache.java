package de.ladentheke.spreadsheet.plan;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.ExactCells;
import de.ladentheke.spreadsheet.value.ShopText;

/** Reads the cells of one column; short texts that come again are not read again. */
final class ReadingCache {
    private static final int SIZE = 1 << 9;
    private static final int LONGEST = 40;

    private final Column column;
    private final OwnLayout own;
    private final boolean onlineShop;
    private final String[] texts = new String[SIZE];
    private final CellRow.Kind[] kinds = new CellRow.Kind[SIZE];
    private final Cells.Reading[] readings = new Cells.Reading[SIZE];

    /**
     * @param own         which of our own lists is read, null for others
     * @param onlineShop  whether texts are written as for one
     */
    ReadingCache(Column column, OwnLayout own, boolean onlineShop) {
        this.column = column;
        this.own = own;
        this.onlineShop = onlineShop;
    }

    Cells.Reading read(CellRow.Kind kind, String text) {
        if (text.length() > LONGEST) {
            return reading(kind, text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 13) & SIZE - 1;
        if (kind != kinds[slot] || !text.equals(texts[slot])) {
            readings[slot] = reading(kind, text);
            kinds[slot] = kind;
            texts[slot] = text;
        }
        return readings[slot];
    }

    private Cells.Reading reading(CellRow.Kind kind, String text) {
        return own != null && own.exact()
                ? ExactCells.read(column.field(), kind, text, own == OwnLayout.TEXT)
                : Cells.read(column.field(), kind, onlineShop ? ShopText.undone(column.field(), text) : text, column.decimal());
    }
}
