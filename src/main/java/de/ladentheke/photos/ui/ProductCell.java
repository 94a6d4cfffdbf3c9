package de.ladentheke.photos.ui;

import de.ladentheke.catalogue.Row;
import de.ladentheke.uikit.Thumbnail;
import de.ladentheke.uikit.Thumbnails;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A product that open pictures can be dropped on. */
final class ProductCell extends ListCell<Row> {
    static final double HEIGHT = 60;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Thumbnail picture;
    private final Label name = new Label();
    private final Label numbers = new Label();
    private final HBox box;

    /** @param dropped the pictures under the pointer belong to this product */
    ProductCell(Thumbnails thumbnails, Consumer<Row> dropped) {
        picture = new Thumbnail(thumbnails, 44, 6);
        name.getStyleClass().add("cell-name");
        numbers.getStyleClass().add("cell-sub");
        var words = new VBox(2, name, numbers);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        box = new HBox(12, picture, words);
        box.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("photo-product");
        setPrefWidth(0);
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(event -> {
            if (takes(event)) {
                dropped.accept(getItem());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void over(DragEvent event) {
        if (takes(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    private boolean takes(DragEvent event) {
        return !isEmpty() && event.getDragboard().hasContent(PhotoBoard.PHOTOS);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(TARGET, false);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        name.setText(row.name());
        numbers.setText(row.brand() == null || row.brand().isBlank() ? row.sku() : row.sku() + "  ·  " + row.brand());
        picture.show(row.photo());
        setAccessibleText(row.name() + ", " + row.sku());
        setGraphic(box);
    }
}
