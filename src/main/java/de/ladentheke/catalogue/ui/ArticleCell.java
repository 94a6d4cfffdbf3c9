package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Row;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Thumbnail;
import de.ladentheke.uikit.Thumbnails;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Picture, name, and below it brand, variants and unit price. */
final class ArticleCell extends RowCell {
    private static final Messages TEXT = Messages.of(ArticleCell.class);

    private final Label name = new Label();
    private final Label below = new Label();
    private final Thumbnail picture;
    private final HBox content;

    ArticleCell(Thumbnails thumbnails) {
        picture = new Thumbnail(thumbnails, 34, 6);
        var whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.tooltipProperty().bind(name.textTruncatedProperty().map(cut -> cut ? whole : null));
        name.getStyleClass().add("cell-name");
        below.getStyleClass().add("cell-sub");
        var words = new VBox(name, below);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(10, picture, words);
        content.setAlignment(Pos.CENTER_LEFT);
        below.managedProperty().bind(below.textProperty().isNotEmpty());
    }

    @Override
    void show(Row row) {
        name.setText(row.name());
        below.setText(below(row));
        picture.show(row.photo());
        setAccessibleText(row.name());
        setGraphic(content);
    }

    @Override
    void showNothing() {
        picture.show(Optional.empty());
        setGraphic(null);
        setAccessibleText(null);
    }

    private static String below(Row row) {
        var parts = new StringJoiner(" · ");
        if (row.brand() != null && !row.brand().isBlank()) {
            parts.add(row.brand());
        }
        if (row.variants() > 1) {
            parts.add(TEXT.get("row.variants", row.variants()));
        }
        row.unitPrice().ifPresent(unitPrice -> parts.add(unitPrice.format(Messages.language())));
        return parts.toString();
    }
}
