package de.ladentheke.photos.ui;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A picture that no product was found for: to be dragged onto one. */
final class OpenPhotoCell extends ListCell<Path> {
    static final double HEIGHT = 92;
    private static final double EDGE = 80;

    private final FilePreviews previews;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final Label place = new Label();
    private final HBox box;

    OpenPhotoCell(FilePreviews previews, Runnable dragged) {
        this.previews = previews;
        picture.setFitWidth(EDGE);
        picture.setFitHeight(EDGE);
        picture.setPreserveRatio(true);
        var tile = new StackPane(picture);
        tile.getStyleClass().add("thumbnail");
        tile.setMinSize(EDGE, EDGE);
        tile.setMaxSize(EDGE, EDGE);
        name.getStyleClass().add("cell-name");
        place.getStyleClass().add("cell-sub");
        var words = new VBox(2, name, place);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        box = new HBox(12, tile, words);
        box.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("open-photo");
        setPrefWidth(0);
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                dragged.run();
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(Path file, boolean empty) {
        var same = !empty && file != null && file.equals(getItem()) && getGraphic() == box;
        super.updateItem(file, empty);
        if (empty || file == null) {
            setGraphic(null);
        } else if (!same) {
            setGraphic(box);
            show(file);
        }
    }

    private void show(Path file) {
        name.setText(String.valueOf(file.getFileName()));
        place.setText(file.getParent() == null ? "" : String.valueOf(file.getParent().getFileName()));
        setAccessibleText(name.getText());
        picture.setImage(null);
        previews.load(file, image -> {
            if (file.equals(getItem())) {
                picture.setImage(image);
            }
        });
    }
}
