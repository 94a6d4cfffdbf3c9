package de.ladentheke.spreadsheet.ui;

import de.ladentheke.spreadsheet.ui.model.Sample;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** A cell of the file's first rows. A title runs on over the empty cells behind it; what is cut is told in full where the pointer is. */
final class SampleCell extends TableCell<Sample.Line, String> {
    private static final int SHORT = 8;

    /** Without the clip that cells have. */
    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        setClip(null);
        return skin;
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        var title = !empty && title();
        setText(empty || title ? null : text);
        setGraphic(title ? uncut(text) : null);
        setTooltip(empty || text == null || text.length() < SHORT ? null : new Tooltip(text));
    }

    private boolean title() {
        return getTableRow() != null && getTableRow().getItem() != null && getTableRow().getItem().title();
    }

    private static Text uncut(String text) {
        var words = new Text(text);
        words.getStyleClass().add("import-sample-title");
        return words;
    }
}
