package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ui.model.Sample;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of the file's first rows; what is cut, such as a title, is told in full where the pointer is. */
final class SampleCell extends TableCell<Sample.Line, String> {
    private static final int SHORT = 8;

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        setTooltip(empty || text == null || text.length() < SHORT ? null : new Tooltip(text));
    }
}
