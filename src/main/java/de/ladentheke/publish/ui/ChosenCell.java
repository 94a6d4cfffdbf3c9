package de.ladentheke.publish.ui;

import de.ladentheke.text.Messages;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

/** The tick of a product that waits. */
final class ChosenCell extends TableCell<OutgoingRow, OutgoingRow> {
    private static final Messages TEXT = Messages.of(ChosenCell.class);

    private final CheckBox box = new CheckBox();
    private final Chosen chosen;

    ChosenCell(Chosen chosen) {
        this.chosen = chosen;
        box.setFocusTraversable(false);
        box.setOnAction(event -> chosen.toggle(getItem().item().product()));
        chosen.versionProperty().subscribe(this::tick);
    }

    @Override
    protected void updateItem(OutgoingRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null || row.sent() ? null : box);
        tick();
    }

    private void tick() {
        if (getItem() != null) {
            box.setSelected(chosen.contains(getItem().item().product()));
            box.setAccessibleText(TEXT.get("choose.one", getItem().item().name()));
        }
    }
}
