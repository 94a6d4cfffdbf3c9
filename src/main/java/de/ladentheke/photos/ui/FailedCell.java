package de.ladentheke.photos.ui;

import de.ladentheke.photos.ui.PhotosViewModel.Failed;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** Why a picture was not taken. */
final class FailedCell extends ListCell<Failed> {
    FailedCell() {
        getStyleClass().add("failed-photo");
    }

    @Override
    protected void updateItem(Failed item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : item.sentence());
        setTooltip(empty || item == null ? null : new Tooltip(item.sentence()));
    }
}
