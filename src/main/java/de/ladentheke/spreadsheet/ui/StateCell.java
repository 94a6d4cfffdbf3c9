package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Tag;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Row number as in the file, and what becomes of the row. */
final class StateCell extends TableCell<PreviewItem, PlanRow> {
    private static final Messages TEXT = Messages.of(StateCell.class);

    private final Label number = new Label();
    private final Tag tag = new Tag();
    private final HBox box = new HBox(6, number, tag);

    StateCell() {
        box.setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        number.setText(row.row() == 0 ? "" : String.valueOf(row.row()));
        tag.show(TEXT.get("tag." + row.change().name().toLowerCase(Locale.ROOT)), tone(row.change()));
        setAccessibleText(number.getText() + " " + tag.getText());
        setGraphic(box);
    }

    private static Tag.Tone tone(Change change) {
        return switch (change) {
            case NEW -> Tag.Tone.OK;
            case CHANGED, MISSING -> Tag.Tone.WARN;
            case UNCHANGED, LEFT_OUT -> Tag.Tone.MUTED;
            case TO_CLARIFY -> Tag.Tone.BAD;
        };
    }
}
