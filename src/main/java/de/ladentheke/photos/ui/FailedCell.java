package de.ladentheke.photos.ui;

import de.ladentheke.photos.PhotoException;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** Why a picture was not taken. */
final class FailedCell extends ListCell<PhotoException> {
    FailedCell() {
        getStyleClass().add("failed-photo");
    }

    @Override
    protected void updateItem(PhotoException item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : item.sentence());
        setTooltip(empty || item == null ? null : new Tooltip(item.sentence()));
    }
}
