package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One line of the preview's table; its content comes when it has been read. */
public final class PreviewItem {
    private final ReadOnlyObjectWrapper<PlanRow> row = new ReadOnlyObjectWrapper<>();

    /** Null until it has been read. */
    public ReadOnlyObjectProperty<PlanRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    void arrived(PlanRow read) {
        row.set(read);
    }

    /** Something else than the row itself, that it is shown with, has changed. */
    void redraw() {
        var now = row.get();
        if (now != null) {
            row.set(new PlanRow(now.row(), now.change(), now.cells(), now.problem(), now.alarm()));
        }
    }
}
