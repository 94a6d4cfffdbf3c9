package de.ladentheke.history.ui;

import de.ladentheke.history.Group;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Tag;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;

/** The way to take one group back, or to bring it back where it was the last one undone. */
final class UndoCell extends TableCell<Group, Group> {
    private static final Messages TEXT = Messages.of(UndoCell.class);

    private final HistoryViewModel model;
    private final Hyperlink link = new Hyperlink();
    private final Tag undone = new Tag(TEXT.get("state.undone"), Tag.Tone.MUTED);

    UndoCell(HistoryViewModel model) {
        this.model = model;
        link.disableProperty().bind(model.busyProperty());
        model.redoableProperty().subscribe(() -> update(getItem()));
    }

    @Override
    protected void updateItem(Group group, boolean empty) {
        super.updateItem(group, empty);
        update(empty ? null : group);
    }

    private void update(Group group) {
        if (group == null) {
            setGraphic(null);
        } else if (!group.undone()) {
            link(TEXT.get("undo"), group, () -> model.undo(group.pk()));
        } else if (model.redoableProperty().get() == group.pk()) {
            link(TEXT.get("redo"), group, () -> model.redo(group.pk()));
        } else {
            setGraphic(undone);
        }
    }

    private void link(String text, Group group, Runnable action) {
        link.setText(text);
        link.setVisited(false);
        link.setAccessibleText(text + ": " + Words.what(group));
        link.setOnAction(event -> action.run());
        setGraphic(link);
    }
}
