package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Row;
import de.ladentheke.text.Messages;
import javafx.scene.control.CheckBox;

/** The tick of a line. */
final class MarkCell extends RowCell {
    private static final Messages TEXT = Messages.of(MarkCell.class);

    private final CheckBox box = new CheckBox();
    private final Marks marks;

    MarkCell(Marks marks) {
        this.marks = marks;
        box.setFocusTraversable(false);
        box.setOnAction(event -> marks.toggle(getItem().product()));
        marks.versionProperty().subscribe(this::tick);
    }

    @Override
    void show(Row row) {
        box.setAccessibleText(TEXT.get("mark.one", row.name()));
        setGraphic(box);
        tick();
    }

    private void tick() {
        if (getItem() != null) {
            box.setSelected(marks.contains(getItem().product()));
        }
    }
}
