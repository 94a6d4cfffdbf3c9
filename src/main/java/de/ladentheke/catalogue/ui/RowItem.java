package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Row;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A place in the list: its product's key at once, its line when it has been read. */
public final class RowItem {
    private final int index;
    private final long product;
    private final ReadOnlyObjectWrapper<Row> row;

    RowItem(int index, long product, Row known) {
        this.index = index;
        this.product = product;
        row = new ReadOnlyObjectWrapper<>(known);
    }

    int index() {
        return index;
    }

    public long product() {
        return product;
    }

    /** Null until it has been read. */
    public ReadOnlyObjectProperty<Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    Row row() {
        return row.get();
    }

    void arrived(Row read) {
        row.set(read);
    }
}
