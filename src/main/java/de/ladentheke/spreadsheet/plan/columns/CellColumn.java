package de.ladentheke.spreadsheet.plan.columns;

import de.ladentheke.catalogue.Field;
import de.ladentheke.spreadsheet.file.CellRow;
import de.ladentheke.spreadsheet.plan.columns.CellReader.Report;
import de.ladentheke.spreadsheet.value.ShopText;

/** One column of a list, and where its cells go. */
final class CellColumn {
    private static final int SHOWN = 120;

    private final PlanColumns columns;
    private final int position;
    private final int index;
    private final boolean taken;
    /** The column fills no field by itself: it is not taken over, or one part of several. */
    private final boolean shown;
    private final boolean amount;
    private final ReadingCache readings;
    private final ValueColumn values;

    /** @param nets where net prices go */
    CellColumn(PlanColumns columns, int position, PlanValues values, ValueColumn nets) {
        this.columns = columns;
        this.position = position;
        var column = columns.column(position);
        var field = columns.field(position);
        index = column.index();
        taken = columns.taken(position);
        shown = !taken || columns.part(position);
        amount = field == Field.CONTENT_AMOUNT;
        readings = new ReadingCache(column, columns.own(), columns.onlineShop(), columns.severalCategories());
        this.values = shown ? values.column(Field.Type.TEXT) : field == null ? nets : values.column(field);
    }

    /** What stands there where the column fills no field by itself; null for any other. */
    String shown(int row) {
        return shown ? (String) values.get(row) : null;
    }

    /** The cell with the unit that the heading names, where it is a bare number. */
    String withUnit(CellRow.Kind kind, String text) {
        return readings.withUnit(kind, text);
    }

    void clear(int row) {
        if (shown) {
            values.set(row, null);
        }
    }

    void read(int row, CellRow cells, Report report) {
        var kind = cells.kind(index);
        if (kind == CellRow.Kind.EMPTY) {
            return;
        }
        if (taken) {
            read(row, kind, cells.text(index), report);
        } else {
            values.set(row, cut(written(withUnit(kind, cells.text(index)))));
        }
    }

    private void read(int row, CellRow.Kind kind, String text, Report report) {
        var reading = readings.read(kind, text);
        if (reading.problem() != null) {
            report.found(!reading.unreadable(), position, text, reading.problem(), reading.arguments());
        }
        if (!reading.unreadable()) {
            values.set(row, meant(reading.value()));
        }
    }

    /** No content at all is a cell that was filled by a formula or a till, not a statement. */
    private Object meant(Object value) {
        return amount && Long.valueOf(0).equals(value) ? null : value;
    }

    private String written(String text) {
        return columns.onlineShop() ? ShopText.undone(columns.column(position).field(), text) : text;
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
