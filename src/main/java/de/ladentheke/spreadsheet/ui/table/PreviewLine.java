package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;

/** A row of the preview: red where something is to be clarified, grey where it stays out. */
final class PreviewLine extends TableRow<PreviewItem> {
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final ShownCorrections corrections;
    private Subscription watching = Subscription.EMPTY;

    PreviewLine(ShownCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    protected void updateItem(PreviewItem item, boolean empty) {
        super.updateItem(item, empty);
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        colour(null);
        if (!empty && item != null) {
            watching = item.rowProperty().subscribe(() -> colour(item.rowProperty().get()));
            colour(item.rowProperty().get());
        }
    }

    private void colour(PlanRow row) {
        var out = row != null && corrections.out(row);
        getStyleClass().remove("bad");
        var known = row != null && !out && !corrections.open(row);
        if (known && row.change() == Change.TO_CLARIFY) {
            getStyleClass().add("bad");
        }
        pseudoClassStateChanged(OUT, out);
        pseudoClassStateChanged(ALARM, known && row.alarm());
    }
}
