package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.layout.Layout.Column;
import de.ladentheke.spreadsheet.plan.Corrections.CellPlace;
import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.text.Messages;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** One value: as it will be, what it was before, or what is wrong with it. Its text in the file can be mended. */
final class ValueCell extends TableCell<PreviewItem, PlanRow> {
    private static final Messages TEXT = Messages.of(ValueCell.class);

    private final CellMending mending;
    private final int position;
    private final Column column;
    private BeforeAndAfter change;
    private Tooltip tooltip;
    private String whole;

    /** @param position of the value in the row; @param column null for what the rows say beside the columns of the file */
    ValueCell(CellMending mending, int position, Column column) {
        this.mending = mending;
        this.position = position;
        this.column = column;
        textTruncatedProperty().subscribe(this::tellWhereCut);
    }

    @Override
    public void startEdit() {
        if (getItem() != null && mending.mendable(getItem())) {
            super.startEdit();
            if (isEditing()) {
                setText(null);
                setGraphic(mending.begin(this, getItem(), position, column));
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        mending.ended(this);
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected boolean isItemChanged(PlanRow old, PlanRow now) {
        return old != now;
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        if (isEditing() && mending.at(row)) {
            return;
        }
        getStyleClass().removeAll("import-problem", "import-ignored", "import-after", "import-mended");
        setGraphic(null);
        setTooltip(null);
        setText(null);
        setAccessibleText(null);
        whole = null;
        if (empty || row == null || position >= row.cells().size()) {
            return;
        }
        show(row, row.cells().get(position));
    }

    private void show(PlanRow row, Cell cell) {
        if (column == null) {
            show(cell, mending.corrections().out(row));
            return;
        }
        var place = new CellPlace(row.row(), column.index());
        var mended = mending.corrections().mended(place);
        if (mended != null) {
            getStyleClass().add("import-mended");
        }
        if (!mending.corrections().planned(place)) {
            setText(mended == null ? "…" : mended.isEmpty() ? TEXT.get("cell.out") : mended);
        } else if (mended != null && mended.isEmpty()) {
            setText(TEXT.get("cell.out"));
            getStyleClass().add("import-ignored");
        } else {
            show(cell, mending.corrections().out(row));
        }
    }

    private void show(Cell cell, boolean leftOut) {
        var text = oneLine(cell.text());
        if (cell.problem() != null && !leftOut) {
            getStyleClass().add("import-problem");
            setText(text.isEmpty() ? TEXT.get("cell.missing") : text);
            changed(cell, text);
            explain(cell.problem());
            setAccessibleText(text + ". " + cell.problem());
        } else if (cell.before() != null && !leftOut) {
            explain(TEXT.get("cell.changed", cell.before().isEmpty() ? TEXT.get("cell.empty") : oneLine(cell.before()), text));
            setAccessibleText(tooltip.getText());
            setText(text);
            changed(cell, text);
        } else {
            setText(text);
            if (column != null && column.field() == null || leftOut) {
                getStyleClass().add("import-ignored");
            }
            whole = cell.text();
            tellWhereCut();
        }
    }

    /** The value before stands beside the one that is to come. */
    private void changed(Cell cell, String now) {
        var old = oneLine(cell.before());
        if (old.isEmpty()) {
            if (cell.before() != null) {
                getStyleClass().add("import-after");
            }
            return;
        }
        if (change == null) {
            change = new BeforeAndAfter();
        }
        change.show(old, now, cell.problem() != null);
        setText(null);
        setGraphic(change);
    }

    private void tellWhereCut() {
        if (isTextTruncated() && whole != null && getTooltip() == null) {
            explain(whole);
        }
    }

    private void explain(String words) {
        if (tooltip == null) {
            tooltip = new Tooltip();
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(360);
        }
        tooltip.setText(words.length() > 800 ? words.substring(0, 800) + " …" : words);
        setTooltip(tooltip);
    }

    private static String oneLine(String text) {
        if (text == null) {
            return "";
        }
        var cut = text.length() > 200 ? text.substring(0, 200) + " …" : text;
        return cut.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
