package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.Corrections.CellPlace;
import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.Filter;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.ui.model.ImportViewModel;
import de.ladentheke.spreadsheet.ui.model.ListEditing;
import de.ladentheke.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What can be done with the chosen row or cell, by key and by menu. */
final class RowActions {
    private static final Messages TEXT = Messages.of(RowActions.class);
    private static final KeyCombination ROW = new KeyCodeCombination(KeyCode.DELETE);
    private static final KeyCombination CELL = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN);

    private static final List<KeyCombination> MEND = List.of(new KeyCodeCombination(KeyCode.F2), new KeyCodeCombination(KeyCode.ENTER));

    private final PreviewTable table;
    private final ListEditing editing;
    private final PreviewColumns columns;
    private final ImportViewModel model;
    private final MenuItem row = item("import-menu-row", this::toggleRow);
    private final MenuItem mend = item("import-menu-mend", this::mend);
    private final MenuItem cell = item("import-menu-cell", this::leaveOutCell);
    private final MenuItem restore = item("import-menu-restore", this::restoreCell);

    RowActions(PreviewTable table, ImportViewModel model, PreviewColumns columns) {
        this.table = table;
        this.model = model;
        this.editing = model.editing();
        this.columns = columns;
    }

    void install() {
        var menu = new ContextMenu(row, new SeparatorMenuItem(), mend, cell, restore);
        mend.setText(TEXT.get("cell.mend"));
        cell.setText(TEXT.get("cell.leave_out"));
        restore.setText(TEXT.get("cell.restore"));
        menu.setOnShowing(event -> prepare());
        table.setContextMenu(menu);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::mendBad);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (ROW.match(event)) {
                toggleRow();
                event.consume();
            } else if (CELL.match(event)) {
                leaveOutCell();
                event.consume();
            }
        });
    }

    /** Among the rows to be clarified and the striking prices, the keys for mending go to the row's first such cell. */
    private void mendBad(KeyEvent event) {
        var only = model.filterProperty().get();
        if (MEND.stream().anyMatch(key -> key.match(event)) && table.getEditingCell() == null
                && (only == Filter.TO_CLARIFY || only == Filter.ALARM) && table.mendBadCell()) {
            event.consume();
        }
    }

    private void prepare() {
        var chosen = row();
        var out = chosen.filter(table.corrections()::out).isPresent();
        row.setText(TEXT.get(out ? "row.in.key" : "row.out.key"));
        row.setDisable(chosen.filter(this::movable).isEmpty());
        var place = place();
        mend.setDisable(out || place.isEmpty());
        cell.setDisable(out || place.isEmpty());
        restore.setVisible(place.filter(p -> table.corrections().mended(p) != null).isPresent());
    }

    /** Missing articles are no rows; a row that the file hides is taken in by the offer above the table. */
    private boolean movable(PlanRow chosen) {
        return chosen.row() > 0 && (chosen.change() != Change.LEFT_OUT || model.status().planProperty().get().corrections().rows().contains(chosen.row())
                || table.corrections().now().rows().contains(chosen.row()));
    }

    private void toggleRow() {
        row().filter(this::movable).ifPresent(chosen -> editing.takeOut(List.of(chosen.row()), !table.corrections().out(chosen)));
    }

    private void mend() {
        var at = table.getFocusModel().getFocusedCell();
        table.edit(at.getRow(), at.getTableColumn());
    }

    private void leaveOutCell() {
        place().ifPresent(place -> editing.mend(place.row(), place.column(), ""));
    }

    private void restoreCell() {
        place().ifPresent(place -> editing.mend(place.row(), place.column(), null));
    }

    private Optional<PlanRow> row() {
        return Optional.ofNullable(table.getFocusModel().getFocusedItem()).map(item -> item.rowProperty().get());
    }

    private Optional<CellPlace> place() {
        int position = columns.position(table.getFocusModel().getFocusedCell().getTableColumn());
        var column = position < 0 ? null : model.status().planProperty().get().layout().columns().get(position);
        return row().filter(chosen -> column != null && chosen.row() > 0).map(chosen -> new CellPlace(chosen.row(), column.index()));
    }

    private static MenuItem item(String id, Runnable action) {
        var item = new MenuItem();
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
