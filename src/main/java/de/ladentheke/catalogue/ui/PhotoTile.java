package de.ladentheke.catalogue.ui;

import de.ladentheke.catalogue.Photo;
import de.ladentheke.text.Messages;
import de.ladentheke.uikit.Thumbnail;
import de.ladentheke.uikit.Thumbnails;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** One photo of the strip: chosen by click or focus; moved by dragging or Alt and arrow; removed by Delete. */
final class PhotoTile extends StackPane {
    private static final Messages TEXT = Messages.of(PhotoTile.class);
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final String PREFIX = "ladentheke-photo:";

    private final PhotosModel model;
    private final int place;

    PhotoTile(PhotosModel model, Thumbnails thumbnails, Photo photo, int place, int count) {
        this.model = model;
        this.place = place;
        setId("photo-" + place);
        getStyleClass().add("photo-tile");
        setMinSize(84, 84);
        setMaxSize(84, 84);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(TEXT.get(place == 0 ? "photo.accessible.main" : "photo.accessible", place + 1, count, photo.alt()));
        var picture = new Thumbnail(thumbnails, 80, 6);
        picture.show(Optional.of(photo.sha256()));
        getChildren().add(picture);
        setOnMousePressed(event -> requestFocus());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.chosenProperty().set(place);
            }
        });
        setOnKeyPressed(this::key);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    int place() {
        return place;
    }

    void choose(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(event, -1);
            case RIGHT -> move(event, 1);
            case DELETE, BACK_SPACE -> {
                model.remove(place);
                event.consume();
            }
            default -> { }
        }
    }

    private void move(KeyEvent event, int by) {
        if (event.isAltDown()) {
            model.move(place, place + by);
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        var content = new ClipboardContent();
        content.putString(PREFIX + place);
        startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
    }

    private static boolean ours(DragEvent event) {
        return event.getDragboard().hasString() && event.getDragboard().getString().startsWith(PREFIX);
    }

    private void over(DragEvent event) {
        if (ours(event)) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (ours(event)) {
            model.move(Integer.parseInt(event.getDragboard().getString().substring(PREFIX.length())), place);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
