package de.ladentheke.photos.ui;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** Why a picture was not taken. */
final class FailedCell extends ListCell<String> {
    FailedCell() {
        getStyleClass().add("failed-photo");
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : item);
        setTooltip(empty || item == null ? null : new Tooltip(item));
    }
}
