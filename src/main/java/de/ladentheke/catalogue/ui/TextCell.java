package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Row;
import java.util.function.Function;

/** A text of the line. */
final class TextCell extends RowCell {
    private final Function<Row, String> text;

    TextCell(Function<Row, String> text, String... styles) {
        this.text = text;
        getStyleClass().addAll(styles);
    }

    @Override
    void show(Row row) {
        setText(text.apply(row));
    }
}
