package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.Corrections;
import de.ladentheke.spreadsheet.plan.Corrections.CellPlace;
import de.ladentheke.spreadsheet.plan.ImportPlan;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.ui.model.ImportStatus;

/** What was corrected, also where the plan in the table was made before that. */
final class ShownCorrections {
    private final ImportStatus status;
    private ImportPlan plan;

    ShownCorrections(ImportStatus status) {
        this.status = status;
    }

    /** The plan whose rows the table shows now. */
    void shown(ImportPlan nowShown) {
        plan = nowShown;
    }

    /** What was typed instead of the cell's text, null where the file counts. */
    String mended(CellPlace place) {
        return now().cells().get(place);
    }

    /** Whether the plan knows of what was typed. */
    boolean planned(CellPlace place) {
        var mended = mended(place);
        return mended == null ? planned().cells().get(place) == null : mended.equals(planned().cells().get(place));
    }

    /** Whether the row stays out. */
    boolean out(PlanRow row) {
        return now().rows().contains(row.row()) || row.change() == Change.LEFT_OUT && !planned().rows().contains(row.row());
    }

    /** Whether the row was taken in again or mended, and the plan does not know yet what becomes of it. */
    boolean open(PlanRow row) {
        return !out(row) && (row.change() == Change.LEFT_OUT || mended(row));
    }

    private boolean mended(PlanRow row) {
        return plan != null && now() != planned()
                && plan.layout().columns().stream().anyMatch(column -> !planned(new CellPlace(row.row(), column.index())));
    }

    Corrections now() {
        var list = status.list.get();
        return list == null ? Corrections.NONE : list.corrections();
    }

    private Corrections planned() {
        return plan == null ? Corrections.NONE : plan.corrections();
    }
}
