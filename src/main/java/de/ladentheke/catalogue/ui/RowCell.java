package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Row;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;

/** A cell that shows its line when that has been read. */
abstract class RowCell extends TableCell<RowItem, RowItem> {
    private Subscription subscription = Subscription.EMPTY;

    abstract void show(Row row);

    void showNothing() {
        setText(null);
        setGraphic(null);
    }

    @Override
    protected final void updateItem(RowItem item, boolean empty) {
        if (item == getItem() && empty == isEmpty() && item != null) {
            return;
        }
        super.updateItem(item, empty);
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        if (empty || item == null) {
            showNothing();
        } else {
            subscription = item.rowProperty().subscribe(this::showOrNothing);
        }
    }

    private void showOrNothing(Row row) {
        if (row == null) {
            showNothing();
        } else {
            show(row);
        }
    }
}
