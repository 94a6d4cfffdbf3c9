package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** Why a row is to be clarified. */
final class ReasonCell extends TableCell<PreviewItem, PlanRow> {
    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    private final ShownCorrections corrections;
    private final Tooltip tooltip = new Tooltip();

    ReasonCell(ShownCorrections corrections) {
        this.corrections = corrections;
        getStyleClass().add("import-reason");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(CALM, row == null || row.change() == Change.LEFT_OUT || row.change() == Change.MISSING);
        var reason = empty || row == null || row.problem() == null || corrections.open(row) ? null : row.problem();
        setText(reason);
        tooltip.setText(reason);
        setTooltip(reason == null ? null : tooltip);
    }
}
