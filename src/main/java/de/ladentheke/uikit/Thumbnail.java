package de.ladentheke.uikit;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** A square picture with round corners, cut from the middle; an empty tile where there is none. */
public final class Thumbnail extends StackPane {
    private final Thumbnails thumbnails;
    private final ImageView picture = new ImageView();
    private String wanted;

    /** @param size edge in pixels */
    public Thumbnail(Thumbnails thumbnails, double size, double corner) {
        this.thumbnails = thumbnails;
        getStyleClass().add("thumbnail");
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setStyle("-fx-background-radius: " + corner);
        picture.setFitWidth(size);
        picture.setFitHeight(size);
        var clip = new Rectangle(size, size);
        clip.setArcWidth(2 * corner);
        clip.setArcHeight(2 * corner);
        picture.setClip(clip);
        getChildren().add(picture);
    }

    public void show(Optional<String> sha256) {
        var sha = sha256.orElse(null);
        if (java.util.Objects.equals(sha, wanted)) {
            return;
        }
        wanted = sha;
        picture.setImage(null);
        if (sha != null) {
            thumbnails.load(sha, image -> {
                if (sha.equals(wanted)) {
                    fill(image);
                }
            });
        }
    }

    private void fill(Image image) {
        var edge = Math.min(image.getWidth(), image.getHeight());
        picture.setViewport(new Rectangle2D((image.getWidth() - edge) / 2, (image.getHeight() - edge) / 2, edge, edge));
        picture.setImage(image);
    }
}
