package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan.Cell;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** One value: as it will be, what it was before, or what is wrong with it. */
final class ValueCell extends TableCell<PreviewItem, PlanRow> {
    private static final Messages TEXT = Messages.of(ValueCell.class);

    private final int position;
    private final boolean ignored;
    private final Text before = new Text();
    private final Label after = new Label();
    private final HBox change;
    private final Tooltip tooltip = new Tooltip();

    /** @param position of the value in the row; @param ignored whether the column is not taken over */
    ValueCell(int position, boolean ignored) {
        this.position = position;
        this.ignored = ignored;
        before.getStyleClass().add("old-value");
        before.setStrikethrough(true);
        after.getStyleClass().add("import-after");
        var arrow = new Label("→");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        change = new HBox(5, before, arrow, after);
        change.setAlignment(Pos.CENTER_LEFT);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("import-problem", "import-ignored", "import-after");
        setGraphic(null);
        setTooltip(null);
        setText(null);
        setAccessibleText(null);
        if (empty || row == null || position >= row.cells().size()) {
            return;
        }
        show(row.cells().get(position));
    }

    private void show(Cell cell) {
        var text = oneLine(cell.text());
        if (cell.problem() != null) {
            getStyleClass().add("import-problem");
            setText(text.isEmpty() ? TEXT.get("cell.missing") : text);
            explain(cell.problem());
            setAccessibleText(getText() + ". " + cell.problem());
        } else if (cell.before() != null) {
            changed(oneLine(cell.before()), text);
        } else {
            setText(text);
            if (ignored) {
                getStyleClass().add("import-ignored");
            }
            if (text.length() > 30) {
                explain(cell.text());
            }
        }
    }

    private void changed(String old, String now) {
        explain(TEXT.get("cell.changed", old.isEmpty() ? TEXT.get("cell.empty") : old, now));
        setAccessibleText(tooltip.getText());
        if (old.isEmpty()) {
            setText(now);
            getStyleClass().add("import-after");
            return;
        }
        before.setText(old.length() > 16 ? old.substring(0, 15) + "…" : old);
        after.setText(now);
        setGraphic(change);
    }

    private void explain(String words) {
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
