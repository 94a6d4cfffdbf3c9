package de.ladentheke.photos.ui;

import de.ladentheke.catalogue.Row;
import de.ladentheke.text.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A picture that no product was found for, with a field to name one. */
final class OpenPhotoCell extends ListCell<Path> {
    private static final Messages TEXT = Messages.of(OpenPhotoCell.class);
    private static final double EDGE = 56;

    private final PhotosViewModel model;
    private final FilePreviews previews;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final TextField product = new TextField();
    private final ContextMenu found = new ContextMenu();
    private final PauseTransition settle = new PauseTransition(Duration.millis(120));
    private final HBox box;

    OpenPhotoCell(PhotosViewModel model, FilePreviews previews) {
        this.model = model;
        this.previews = previews;
        picture.setFitWidth(EDGE);
        picture.setFitHeight(EDGE);
        picture.setPreserveRatio(true);
        var tile = new StackPane(picture);
        tile.getStyleClass().add("thumb");
        tile.setMinSize(EDGE, EDGE);
        tile.setMaxSize(EDGE, EDGE);
        product.setPromptText(TEXT.get("open.prompt"));
        product.setPrefColumnCount(26);
        product.textProperty().subscribe(text -> settle.playFromStart());
        product.setOnAction(event -> search());
        settle.setOnFinished(event -> search());
        var leave = new Button(TEXT.get("open.leave"));
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(event -> model.leave(getItem()));
        var words = new VBox(2, name);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        box = new HBox(12, tile, words, product, leave);
        box.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("open-photo");
    }

    @Override
    protected void updateItem(Path file, boolean empty) {
        var same = !empty && file != null && box == getGraphic() && file.toString().equals(name.getUserData());
        super.updateItem(file, empty);
        if (empty || file == null) {
            found.hide();
            setGraphic(null);
            return;
        }
        setGraphic(box);
        if (!same) {
            show(file);
        }
    }

    private void show(Path file) {
        found.hide();
        var fileName = String.valueOf(file.getFileName());
        name.setText(fileName);
        name.setUserData(file.toString());
        product.clear();
        product.setAccessibleText(TEXT.get("open.field", fileName));
        picture.setImage(null);
        previews.load(file, image -> {
            if (file.equals(getItem())) {
                picture.setImage(image);
            }
        });
    }

    private void search() {
        settle.stop();
        if (!product.isFocused()) {
            return;
        }
        model.search(product.getText(), this::offer);
    }

    private void offer(List<Row> rows) {
        found.getItems().clear();
        for (var row : rows) {
            var item = new MenuItem(TEXT.get("open.found", row.name(), row.sku()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.assign(getItem(), row.pk()));
            found.getItems().add(item);
        }
        if (rows.isEmpty() && !product.getText().isBlank()) {
            var none = new MenuItem(TEXT.get("open.none"));
            none.setDisable(true);
            found.getItems().add(none);
        }
        if (found.getItems().isEmpty()) {
            found.hide();
        } else if (!found.isShowing() && product.getScene() != null) {
            found.show(product, Side.BOTTOM, 0, 2);
        }
    }
}
