package de.ladentheke.publish.ui;

import de.ladentheke.publish.Outgoing;
import de.ladentheke.publish.Stage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One product that goes out, and how far it has come. */
final class OutgoingRow {
    /** @param detail of the stage, for people; may be empty */
    record Progress(Stage stage, String detail) {}

    private final Outgoing item;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress(Stage.WAITING, ""));

    OutgoingRow(Outgoing item) {
        this.item = item;
    }

    Outgoing item() {
        return item;
    }

    void at(Progress now) {
        progress.set(now);
    }

    /** Customers see nothing of it afterwards. */
    boolean takenOff() {
        return item.customersSee().isEmpty();
    }

    boolean sent() {
        return progress.get().stage() == Stage.SENT;
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
