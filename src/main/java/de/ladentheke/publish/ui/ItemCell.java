package de.ladentheke.publish.ui;

import de.ladentheke.uikit.Thumbnail;
import de.ladentheke.uikit.Thumbnails;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Picture, name and article number of a product, as in the catalogue's list. */
final class ItemCell extends HBox {
    private final Thumbnail picture;
    private final Label name = new Label();
    private final Label sku = new Label();

    ItemCell(Thumbnails thumbnails) {
        picture = new Thumbnail(thumbnails, 34, 6);
        name.getStyleClass().add("cell-name");
        sku.getStyleClass().add("cell-sub");
        var words = new VBox(name, sku);
        words.setAlignment(Pos.CENTER_LEFT);
        setSpacing(10);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, words);
    }

    void show(String product, String number, Optional<String> photo) {
        name.setText(product);
        sku.setText(number);
        picture.show(photo);
    }
}
