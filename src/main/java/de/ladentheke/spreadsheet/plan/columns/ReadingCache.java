package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.layout.Layout.Decimal;
import de.ladentheke.spreadsheet.layout.OwnLayout;
import de.ladentheke.spreadsheet.value.CategoryCells;
import de.ladentheke.spreadsheet.value.Cells;
import de.ladentheke.spreadsheet.value.ExactCells;
import de.ladentheke.spreadsheet.value.HeadingUnits;
import de.ladentheke.spreadsheet.value.ShopText;
import de.ladentheke.spreadsheet.value.TextGuard;

/** Reads the cells of one column; short texts that come again are not read again. */
final class ReadingCache {
    private static final int SIZE = 1 << 9;
    private static final int LONGEST = 40;

    private final Column column;
    private final OwnLayout own;
    private final boolean onlineShop;
    private final String unit;
    private final boolean categories;
    private final String[] texts = new String[SIZE];
    private final CellRow.Kind[] kinds = new CellRow.Kind[SIZE];
    private final Cells.Reading[] readings = new Cells.Reading[SIZE];
    private final Recurrence recurrence = new Recurrence();

    /**
     * @param own         which of our own lists is read, null for others
     * @param onlineShop  whether texts are written as for one
     * @param categories  whether a cell may name several categories
     */
    ReadingCache(Column column, OwnLayout own, boolean onlineShop, boolean categories) {
        this.column = column;
        this.own = own;
        this.onlineShop = onlineShop;
        this.categories = categories && column.field() == ImportField.CATEGORY;
        unit = HeadingUnits.of(column.field(), column.heading());
    }

    Cells.Reading read(CellRow.Kind kind, String text) {
        if (text.length() > LONGEST || !recurrence.worthwhile()) {
            return reading(kind, text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 13) & SIZE - 1;
        boolean before = kind == kinds[slot] && SharedTexts.equal(text, texts[slot]);
        recurrence.note(before);
        if (!before) {
            readings[slot] = reading(kind, text);
            kinds[slot] = kind;
            texts[slot] = text;
        }
        return readings[slot];
    }

    /** The cell with the unit that the heading names, where it is a bare number. */
    String withUnit(CellRow.Kind kind, String text) {
        return unit == null ? text : HeadingUnits.with(unit, kind, text, column.decimal());
    }

    private Cells.Reading reading(CellRow.Kind kind, String text) {
        var withUnit = withUnit(kind, text);
        return withUnit.equals(text) ? asWritten(kind, text) : Cells.read(column.field(), CellRow.Kind.TEXT, withUnit, Decimal.COMMA);
    }

    private Cells.Reading asWritten(CellRow.Kind kind, String text) {
        if (categories && kind == CellRow.Kind.TEXT) {
            return CategoryCells.several(TextGuard.undone(text));
        }
        return own != null && own.exact()
                ? ExactCells.read(column.field(), kind, text, own == OwnLayout.TEXT)
                : Cells.read(column.field(), kind, onlineShop ? ShopText.undone(column.field(), text) : text, column.decimal());
    }
}
