package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.plan.Corrections.CellPlace;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.table.CellEditor.Then;
import javafx.application.Platform;

/** Mends one cell at a time in place; what was typed is kept unless Escape says otherwise. */
final class CellMending {
    /** Opens the next (or the one before) of the cells that are to be mended. */
    @FunctionalInterface
    interface Next {
        void open(int row, int position, boolean forward);
    }

    private final ImportViewModel model;
    private final ShownCorrections corrections;
    private final Next next;
    private final Runnable ended;
    private ValueCell cell;
    private PlanRow row;
    private Column column;
    private int position;
    private CellEditor editor;

    /** @param ended a cell is left */
    CellMending(ImportViewModel model, ShownCorrections corrections, Next next, Runnable ended) {
        this.model = model;
        this.corrections = corrections;
        this.next = next;
        this.ended = ended;
    }

    ShownCorrections corrections() {
        return corrections;
    }

    boolean mendable(PlanRow wanted) {
        return wanted.row() > 0 && !corrections.out(wanted);
    }

    boolean open() {
        return editor != null;
    }

    /** Whether this row is being mended. */
    boolean at(PlanRow other) {
        return editor != null && (other == null || other.row() == row.row());
    }

    /** @return the field in which the cell's text is mended */
    CellEditor begin(ValueCell begun, PlanRow at, int atPosition, Column inColumn) {
        cell = begun;
        row = at;
        position = atPosition;
        column = inColumn;
        var mended = corrections.mended(place());
        var shown = at.cells().get(atPosition);
        var begunWith = new CellEditor(mended == null ? shown.inFile() : mended, this::taken, this::left);
        editor = begunWith;
        Platform.runLater(begunWith::requestFocus);
        return begunWith;
    }

    /** The table closed the cell: another one was chosen, or it went out of sight. */
    void ended(ValueCell closed) {
        if (editor != null && closed == cell) {
            end(editor.typed());
        }
    }

    private void taken(String text, Then then) {
        var bad = row.cells().get(position).problem() != null;
        var from = row.row();
        var at = position;
        close(true);
        if (bad || then != Then.ON) {
            next.open(from, at, then != Then.PREVIOUS);
        }
    }

    private void left() {
        close(false);
    }

    private void close(boolean keep) {
        var closing = cell;
        var table = cell.getTableView();
        end(keep && editor.typed());
        closing.cancelEdit();
        table.requestFocus();
    }

    private void end(boolean mend) {
        var text = editor.getText().strip();
        editor = null;
        if (mend) {
            model.editing().mend(row.row(), column.index(), text);
        }
        ended.run();
    }

    private CellPlace place() {
        return new CellPlace(row.row(), column.index());
    }
}
