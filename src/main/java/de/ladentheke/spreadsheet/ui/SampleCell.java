package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ui.model.Sample;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** A cell of the file's first rows. A title runs over the empty cells beside it; what is cut is told where the pointer is. */
final class SampleCell extends TableCell<Sample.Line, String> {
    private static final int SHORT = 8;

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        boolean title = !empty && text != null && getTableRow() != null && getTableRow().getItem() != null && getTableRow().getItem().title();
        setGraphic(title && !text.isEmpty() ? running(text) : null);
        setText(empty || title ? null : text);
        setTooltip(empty || text == null || text.length() < SHORT ? null : new Tooltip(text));
    }

    /** Takes no room of its own, so that it is not cut at the end of the cell. */
    private static Pane running(String text) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        var room = new StackPane(label);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMaxWidth(0);
        room.setPrefWidth(0);
        return room;
    }
}
