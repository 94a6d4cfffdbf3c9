package de.ladentheke.spreadsheet.ui.table;

import de.ladentheke.spreadsheet.plan.ImportPlan.Change;
import de.ladentheke.spreadsheet.plan.ImportPlan.PlanRow;
import de.ladentheke.spreadsheet.ui.model.ListEditing;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Tag;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Row number as in the file, what becomes of the row, and where the pointer is, the way to take it out or in. */
final class StateCell extends TableCell<PreviewItem, PlanRow> {
    private static final Messages TEXT = Messages.of(StateCell.class);

    private final ShownCorrections corrections;
    private final Label number = new Label();
    private final Tag tag = new Tag();
    private final HBox box;
    private final ListEditing editing;
    /** Made when the pointer is over the row for the first time: most rows never need it, and it is much to lay out. */
    private Button out;

    StateCell(ListEditing editing, ShownCorrections corrections) {
        this.editing = editing;
        this.corrections = corrections;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        box = new HBox(6, number, tag, space);
        box.setAlignment(Pos.CENTER_LEFT);
        number.setMinWidth(Region.USE_PREF_SIZE);
        tableRowProperty().flatMap(Node::hoverProperty).orElse(false).subscribe(this::pointerOver);
    }

    private void pointerOver(boolean over) {
        if (over && out == null) {
            out = outButton();
            box.getChildren().add(out);
        }
        if (out != null) {
            out.setVisible(over);
            takingOut(getItem());
        }
    }

    private Button outButton() {
        var button = new Button();
        button.getStyleClass().addAll("quiet", "import-out");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip());
        button.setOnAction(event -> editing.takeOut(List.of(getItem().row()), !corrections.out(getItem())));
        return button;
    }

    @Override
    protected boolean isItemChanged(PlanRow old, PlanRow now) {
        return old != now;
    }

    @Override
    protected void updateItem(PlanRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        number.setText(row.row() == 0 ? "" : String.valueOf(row.row()));
        var change = corrections.out(row) ? Change.LEFT_OUT : row.change();
        if (corrections.open(row)) {
            tag.show("…", Tag.Tone.MUTED);
        } else {
            tag.show(TEXT.get("tag." + change.name().toLowerCase(Locale.ROOT)), row.alarm() && change == Change.CHANGED ? Tag.Tone.BAD : tone(change));
        }
        setAccessibleText(number.getText() + " " + tag.getText());
        takingOut(row);
        setGraphic(box);
    }

    /** A row that is hidden in the file is taken in by the offer above the table. */
    private void takingOut(PlanRow row) {
        if (out == null || row == null) {
            return;
        }
        var isOut = corrections.out(row) || row.change() == Change.LEFT_OUT;
        out.setManaged(row.row() > 0 && (!isOut || corrections.now().rows().contains(row.row())));
        out.setGraphic(new FontIcon(isOut ? Feather.ROTATE_CCW : Feather.X));
        var words = TEXT.get(isOut ? "row.in" : "row.out");
        out.getTooltip().setText(words);
        out.setAccessibleText(words);
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
