package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Photo;
import de.ladentheke.catalogue.Product;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.FileDialogs;
import de.ladentheke.uikit.Thumbnails;
import java.io.File;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The product's photos: add by dropping or choosing, put in order, remove, describe. The first one is the main photo. */
final class PhotoStrip extends VBox {
    private static final Messages TEXT = Messages.of(PhotoStrip.class);
    static final List<String> PATTERNS = List.of("*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif", "*.bmp", "*.heic",
            "*.JPG", "*.JPEG", "*.PNG", "*.WEBP", "*.HEIC");

    private final PhotosModel model;
    private final Thumbnails thumbnails;
    private final FlowPane tiles = new FlowPane(8, 8);
    private final Button add = new Button(TEXT.get("photo.add"));
    private final PhotoTools tools;
    private List<Photo> shown = List.of();

    PhotoStrip(PhotosModel model, Thumbnails thumbnails, FileDialogs dialogs) {
        super(8);
        this.model = model;
        this.thumbnails = thumbnails;
        tools = new PhotoTools(model);
        add.setId("photo-add");
        add.getStyleClass().setAll("button", "drop-tile");
        add.setMinSize(84, 84);
        add.setMaxSize(84, 84);
        add.setAccessibleText(TEXT.get("photo.add.accessible"));
        add.setOnAction(event -> model.add(dialogs.open(TEXT.get("photo.choose"), new FileDialogs.Kind(TEXT.get("photo.kind"), PATTERNS))));
        add.disableProperty().bind(model.busyProperty());
        getChildren().addAll(tiles, tools);
        model.productProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::choose);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    void focusAdd() {
        add.requestFocus();
    }

    private void show(Product product) {
        var photos = product == null ? List.<Photo>of() : product.photos();
        if (!photos.equals(shown) || tiles.getChildren().isEmpty()) {
            shown = photos;
            fill();
        }
    }

    private void fill() {
        var focused = tiles.getChildren().stream().anyMatch(node -> node.isFocused());
        tiles.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            tiles.getChildren().add(new PhotoTile(model, thumbnails, shown.get(i), i, shown.size()));
        }
        tiles.getChildren().add(add);
        choose();
        if (focused && model.chosenProperty().get() >= 0) {
            tiles.getChildren().get(model.chosenProperty().get()).requestFocus();
        }
    }

    private void choose() {
        var chosen = model.chosenProperty().get();
        for (var tile : tiles.getChildren()) {
            if (tile instanceof PhotoTile photo) {
                photo.choose(photo.place() == chosen);
            }
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
