package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.layout.ImportField;
import de.ladentheke.spreadsheet.layout.Layout;
import de.ladentheke.spreadsheet.layout.Layout.Column;
import java.util.List;

/** How a column comes to a meaning that another one has. */
public final class Meanings {
    private Meanings() {}

    /** Other columns that have this meaning. */
    static List<Column> others(Layout layout, int index, ImportField field) {
        return field == null ? List.of() : layout.columnsOf(field).stream().filter(c -> c.index() != index).toList();
    }

    /** The column takes the meaning over; those that had it have none any more. */
    public static Layout instead(Layout layout, int index, ImportField field) {
        var changed = layout;
        for (var other : others(layout, index, field)) {
            changed = changed.with(other.index(), null);
        }
        return changed.with(index, field);
    }

    /** The two columns change meanings. */
    static Layout swapped(Layout layout, Column column, Column other) {
        return instead(layout, column.index(), other.field()).with(other.index(), column.field());
    }
}
